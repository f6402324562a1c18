-- CreateEnum
CREATE TYPE "Priority" AS ENUM ('low', 'normal', 'high', 'urgent');

-- CreateEnum
CREATE TYPE "RetractionReason" AS ENUM ('sara', 'decency', 'childFuture', 'victimTrauma', 'pressCouncil', 'internalCorrection');

-- CreateEnum
CREATE TYPE "AssignmentState" AS ENUM ('pitched', 'accepted', 'declined', 'started');

-- CreateEnum
CREATE TYPE "Mailing" AS ENUM ('none', 'digest', 'atOnce');

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "adviseCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "blockCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "dueAt" TIMESTAMPTZ(3),
ADD COLUMN     "embargoUntil" TIMESTAMPTZ(3),
ADD COLUMN     "needsLegal" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "priority" "Priority" NOT NULL DEFAULT 'normal',
ADD COLUMN     "quickFixConflicts" JSONB,
ADD COLUMN     "retractionId" UUID,
ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "scheduleFailure" TEXT,
ADD COLUMN     "scheduledAt" TIMESTAMPTZ(3),
ADD COLUMN     "scheduledById" UUID,
ADD COLUMN     "sensitive" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "wantedWords" INTEGER,
ADD COLUMN     "warnCount" INTEGER NOT NULL DEFAULT 0;

-- Stages are the newsroom's own words from now on. By hand: Prisma would drop the column.
alter table "Article" drop constraint approved_has_revision, drop constraint spiked_was_never_live, drop constraint live_has_revision;
alter table "Article" alter column "stage" drop default;
alter table "Article" alter column "stage" type text using "stage"::text;
alter table "Article" alter column "stage" set default 'draft';

-- AlterTable
ALTER TABLE "Site" ADD COLUMN     "checks" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "workflowId" UUID;

-- AlterTable
ALTER TABLE "Section" ADD COLUMN     "workflowId" UUID;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "digestHour" INTEGER NOT NULL DEFAULT 7,
ADD COLUMN     "digestedAt" TIMESTAMPTZ(3),
ADD COLUMN     "mailing" "Mailing" NOT NULL DEFAULT 'digest';

-- DropEnum
DROP TYPE "Stage";

-- CreateTable
CREATE TABLE "SignOff" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "articleId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "byId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignOff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CheckOverride" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "articleId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "check" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CheckOverride_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Retraction" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "articleId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "reason" "RetractionReason" NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Retraction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "userId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "articleId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "mailedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Webhook" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "events" TEXT[],
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebhookDelivery" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "webhookId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "status" INTEGER,
    "problem" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastAt" TIMESTAMPTZ(3),
    "deliveredAt" TIMESTAMPTZ(3),

    CONSTRAINT "WebhookDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Heartbeat" (
    "worker" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Heartbeat_pkey" PRIMARY KEY ("worker")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "state" "AssignmentState" NOT NULL DEFAULT 'pitched',
    "topic" TEXT NOT NULL,
    "angle" TEXT NOT NULL,
    "sectionId" UUID NOT NULL,
    "wantedWords" INTEGER,
    "dueAt" TIMESTAMPTZ(3),
    "priority" "Priority" NOT NULL DEFAULT 'normal',
    "pitchedById" UUID NOT NULL,
    "pitchedAt" TIMESTAMPTZ(3) NOT NULL,
    "reporterId" UUID,
    "photographerId" UUID,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',
    "articleId" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "screen" TEXT NOT NULL,
    "query" TEXT NOT NULL,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Workflow" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "spec" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Workflow_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SignOff_articleId_round_stage_slot_hash_key" ON "SignOff"("articleId", "round", "stage", "slot", "hash");

-- CreateIndex
CREATE UNIQUE INDEX "CheckOverride_articleId_round_check_key" ON "CheckOverride"("articleId", "round", "check");

-- CreateIndex
CREATE INDEX "Retraction_articleId_idx" ON "Retraction"("articleId");

-- CreateIndex
CREATE INDEX "Notification_userId_at_idx" ON "Notification"("userId", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Notification_userId_eventId_key" ON "Notification"("userId", "eventId");

-- CreateIndex
CREATE INDEX "WebhookDelivery_webhookId_createdAt_idx" ON "WebhookDelivery"("webhookId", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "WebhookDelivery_webhookId_eventId_key" ON "WebhookDelivery"("webhookId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_articleId_key" ON "Assignment"("articleId");

-- CreateIndex
CREATE INDEX "Assignment_state_pitchedAt_idx" ON "Assignment"("state", "pitchedAt" DESC);

-- CreateIndex
CREATE INDEX "Assignment_dueAt_idx" ON "Assignment"("dueAt");

-- CreateIndex
CREATE INDEX "Assignment_reporterId_dueAt_idx" ON "Assignment"("reporterId", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_userId_name_key" ON "SavedView"("userId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Workflow_name_key" ON "Workflow"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Article_retractionId_key" ON "Article"("retractionId");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_scheduledById_fkey" FOREIGN KEY ("scheduledById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_retractionId_fkey" FOREIGN KEY ("retractionId") REFERENCES "Retraction"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckOverride" ADD CONSTRAINT "CheckOverride_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckOverride" ADD CONSTRAINT "CheckOverride_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Retraction" ADD CONSTRAINT "Retraction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Retraction" ADD CONSTRAINT "Retraction_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Retraction" ADD CONSTRAINT "Retraction_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "Webhook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_pitchedById_fkey" FOREIGN KEY ("pitchedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_photographerId_fkey" FOREIGN KEY ("photographerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Site" ADD CONSTRAINT "Site_workflowId_fkey" FOREIGN KEY ("workflowId") REFERENCES "Workflow"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_workflowId_fkey" FOREIGN KEY ("workflowId") REFERENCES "Workflow"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema language cannot say. Each rule below has a test that tries to break it: prisma/invariants.db.test.ts

-- Three workflows to begin from. A newsroom that is there already keeps its way and its rule of four eyes.
insert into "Workflow" ("name", "spec") values
  ('Kecil', '{"submit":{"enforce":"none"},"publish":{"roles":["editor","managing","chief"],"enforce":"block","tells":[]},"quickFix":{"roles":["editor","managing","chief"],"maxWords":20},"stages":[{"id":"review","name":"Penyuntingan","slots":[{"id":"redaktur","name":"Redaktur","roles":["editor","managing","chief"],"binding":true}],"enforce":"block","tells":[]}],"routes":[{"from":"draft","to":"review","when":"always"},{"from":"review","to":"approved","when":"always"}],"required":["editor"],"fourEyes":true,"distinct":false}'::jsonb),
  ('Sedang', '{"submit":{"enforce":"none"},"publish":{"roles":["editor","managing","chief"],"enforce":"block","tells":[]},"quickFix":{"roles":["editor","managing","chief"],"maxWords":20},"stages":[{"id":"review","name":"Penyuntingan","slots":[{"id":"redaktur","name":"Redaktur","roles":["editor","managing","chief"],"binding":false}],"enforce":"block","tells":[]},{"id":"copyedit","name":"Bahasa","slots":[{"id":"bahasa","name":"Bahasa","roles":["copyeditor","chief"],"binding":false}],"enforce":"block","tells":["copyeditor"]},{"id":"final","name":"Pemeriksaan akhir","slots":[{"id":"redpel","name":"Redaktur pelaksana","roles":["managing","chief"],"binding":true}],"enforce":"block","tells":["managing"]}],"routes":[{"from":"draft","to":"review","when":"always"},{"from":"review","to":"copyedit","when":"always"},{"from":"copyedit","to":"final","when":"always"},{"from":"final","to":"approved","when":"always"}],"required":["editor","copyeditor","managing"],"fourEyes":true,"distinct":false}'::jsonb),
  ('Besar', '{"submit":{"enforce":"block"},"publish":{"roles":["editor","managing","chief"],"enforce":"warn","tells":["chief"]},"quickFix":{"roles":["managing","chief"],"maxWords":10},"stages":[{"id":"review","name":"Penyuntingan","slots":[{"id":"redaktur","name":"Redaktur","roles":["editor","managing","chief"],"binding":false}],"enforce":"block","tells":[]},{"id":"legal-copyedit","name":"Hukum & bahasa","slots":[{"id":"hukum","name":"Hukum","roles":["legal","chief"],"binding":true},{"id":"bahasa","name":"Bahasa","roles":["copyeditor","chief"],"binding":false}],"enforce":"block","tells":["legal","copyeditor"]},{"id":"final","name":"Pemeriksaan akhir","slots":[{"id":"redpel","name":"Redaktur pelaksana","roles":["managing","chief"],"binding":true}],"enforce":"warn","tells":["managing"]}],"routes":[{"from":"draft","to":"review","when":"always"},{"from":"review","to":"legal-copyedit","when":"always"},{"from":"legal-copyedit","to":"final","when":"always"},{"from":"final","to":"approved","when":"always"}],"required":["editor","legal","copyeditor","managing"],"fourEyes":true,"distinct":true}'::jsonb);
update "Workflow" set "spec" = jsonb_set("spec", '{fourEyes}', to_jsonb((select "fourEyes" from "Site")))
  where "name" = 'Kecil' and exists (select 1 from "Site");
update "Site" set "workflowId" = (select "id" from "Workflow" where "name" = 'Kecil');
alter table "Site" alter column "workflowId" set not null;
alter table "Site" drop column "fourEyes";

-- Approvals given before there were sign-offs become signatures of the one slot there was.
insert into "SignOff" ("articleId", "round", "stage", "slot", "role", "byId", "revisionId", "hash", "at")
select a."id", a."round", 'review', 'redaktur', (
    select u."role" from "UserRole" u where u."userId" = e."actorId" and u."role"::text in ('editor', 'managing', 'chief')
    order by u."role" limit 1), e."actorId", r."id", r."hash", e."at"
from "Article" a
join "Revision" r on r."id" = a."approvedRevisionId"
join lateral (select "actorId", "at" from "Event" where "articleId" = a."id" and "name" = 'article.approved'
  and "actorId" is not null order by "ordinal" desc limit 1) e on true
where exists (select 1 from "UserRole" u where u."userId" = e."actorId" and u."role"::text in ('editor', 'managing', 'chief'));

-- What readers see is always there, and only what is live is seen; what was retracted says why.
alter table "Article" add constraint live_has_revision check (
  ("publication" = 'live') = ("liveRevisionId" is not null)
  and ("publication" = 'live') = ("liveSectionId" is not null)
  and ("publication" = 'live') = ("liveHeadline" is not null)
  and ("publication" = 'none' or "publishedAt" is not null)
);
alter table "Article" add constraint retracted_has_reason check (("publication" = 'retracted') = ("retractionId" is not null));
-- An approval points at what was approved, and only what is approved waits for the clock.
update "Article" set "approvedRevisionId" = null where "stage" <> 'approved';
alter table "Article" add constraint approved_has_revision check (("stage" = 'approved') = ("approvedRevisionId" is not null));
alter table "Article" add constraint scheduled_is_approved check ("scheduledAt" is null or "stage" = 'approved');
alter table "Article" add constraint scheduled_by_somebody check (("scheduledAt" is null) = ("scheduledById" is null));
-- A schedule is the minute of the newsroom's clock, never a stray second.
alter table "Article" add constraint scheduled_on_the_minute check (date_trunc('minute', "scheduledAt") = "scheduledAt");
alter table "Article" add constraint embargo_on_the_minute check (date_trunc('minute', "embargoUntil") = "embargoUntil");
-- Nothing that readers have seen is put aside.
alter table "Article" add constraint spiked_was_never_live check ("stage" <> 'spiked' or "publishedAt" is null);
alter table "Article" add constraint article_round check ("round" >= 0);
alter table "Article" add constraint wanted_words check ("wantedWords" between 1 and 100000);
alter table "User" add constraint digest_hour check ("digestHour" between 0 and 23);

-- Retractions, like revisions, lead to the article's own.
alter table "Retraction" add constraint retraction_of_article unique ("id", "articleId");
alter table "Article" add constraint retraction_is_own foreign key ("retractionId", "id") references "Retraction" ("id", "articleId");
alter table "Retraction" add constraint retracted_revision_is_own foreign key ("revisionId", "articleId") references "Revision" ("id", "articleId");
alter table "Retraction" add constraint retraction_has_text check (btrim("text") <> '');
alter table "SignOff" add constraint signed_revision_is_own foreign key ("revisionId", "articleId") references "Revision" ("id", "articleId");
alter table "SignOff" add constraint sign_off_hash check ("hash" ~ '^[0-9a-f]{64}$');

-- Signatures, overrides and retractions are evidence.
create trigger sign_off_is_forever before update or delete on "SignOff" for each row execute function refuse_change();
create trigger check_override_is_forever before update or delete on "CheckOverride" for each row execute function refuse_change();
create trigger retraction_is_forever before update or delete on "Retraction" for each row execute function refuse_change();

-- The embargo is a hard bar: no way of writing brings a story before readers earlier.
create function guard_embargo() returns trigger language plpgsql as $$
begin
  if new."liveRevisionId" is not null and new."liveRevisionId" is distinct from old."liveRevisionId"
    and new."embargoUntil" > coalesce(new."updatedAt", new."publishedAt") then
    raise exception 'article % is under embargo until %', new."number", new."embargoUntil" using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger article_keeps_embargo before update on "Article" for each row execute function guard_embargo();

-- What is due, and what waits for whom, is few among many.
create index article_scheduled on "Article" ("scheduledAt") where "scheduledAt" is not null;
create index article_due on "Article" ("dueAt") where "dueAt" is not null;
create index article_returned on "Article" ("createdById", "touchedAt" desc) where "returnNote" is not null;
create index article_unpublished_drafts on "Article" ("createdById", "touchedAt" desc) where "publication" = 'none' and "stage" = 'draft';
create index article_credits on "Article" using gin (("metadata" -> 'credits') jsonb_path_ops);
create index notification_unread on "Notification" ("userId", "at" desc) where "readAt" is null;
create index notification_unmailed on "Notification" ("userId", "at") where "mailedAt" is null;

-- The desk's columns and filters: what readers have never seen, and what is marked, are few among many.
create index article_fresh_drafts on "Article" ("touchedAt" desc, "id" desc) where "publication" = 'none' and "stage" = 'draft';
create index article_due_unpublished on "Article" ("dueAt") where "publication" = 'none' and "dueAt" is not null;
create index article_priority on "Article" ("priority", "touchedAt" desc, "id" desc) where "priority" <> 'normal';
create index article_needs_legal on "Article" ("touchedAt" desc, "id" desc) where "needsLegal";
create index article_sensitive on "Article" ("touchedAt" desc, "id" desc) where "sensitive";
