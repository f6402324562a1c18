-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('draft', 'review', 'approved', 'spiked');

-- CreateEnum
CREATE TYPE "Publication" AS ENUM ('none', 'live');

-- CreateEnum
CREATE TYPE "CreditRole" AS ENUM ('writer', 'editor', 'photographer', 'contributor');

-- CreateEnum
CREATE TYPE "LinkKind" AS ENUM ('readAlso');

-- CreateEnum
CREATE TYPE "ListingKind" AS ENUM ('section', 'tag', 'author');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('contributor', 'reporter', 'copyeditor', 'editor', 'managing', 'chief', 'secretary', 'admin');

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "number" SERIAL NOT NULL,
    "stage" "Stage" NOT NULL DEFAULT 'draft',
    "publication" "Publication" NOT NULL DEFAULT 'none',
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdById" UUID NOT NULL,
    "assigneeId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "touchedAt" TIMESTAMPTZ(3) NOT NULL,
    "yjs" BYTEA NOT NULL,
    "schemaVersion" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "headline" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "metadata" JSONB NOT NULL,
    "sectionId" UUID NOT NULL,
    "contentHash" TEXT NOT NULL,
    "contentById" UUID NOT NULL,
    "contentAt" TIMESTAMPTZ(3) NOT NULL,
    "returnNote" TEXT,
    "returnedById" UUID,
    "latestRevisionId" UUID,
    "approvedRevisionId" UUID,
    "liveRevisionId" UUID,
    "liveSectionId" UUID,
    "liveHeadline" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "articleId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "metadata" JSONB NOT NULL,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "sectionId" UUID NOT NULL,
    "words" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Credit" (
    "revisionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "CreditRole" NOT NULL,
    "name" TEXT NOT NULL,
    "userId" UUID,

    CONSTRAINT "Credit_pkey" PRIMARY KEY ("revisionId","position")
);

-- CreateTable
CREATE TABLE "RevisionTag" (
    "revisionId" UUID NOT NULL,
    "tagId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "RevisionTag_pkey" PRIMARY KEY ("revisionId","tagId")
);

-- CreateTable
CREATE TABLE "ArticleLink" (
    "revisionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "LinkKind" NOT NULL DEFAULT 'readAlso',
    "fromId" UUID NOT NULL,
    "toId" UUID,
    "wantedTitle" TEXT,

    CONSTRAINT "ArticleLink_pkey" PRIMARY KEY ("revisionId","position")
);

-- CreateTable
CREATE TABLE "Listing" (
    "kind" "ListingKind" NOT NULL,
    "key" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Listing_pkey" PRIMARY KEY ("kind","key","articleId")
);

-- CreateTable
CREATE TABLE "Image" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "articleId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "widths" INTEGER[],

    CONSTRAINT "Image_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "stream" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "actorId" UUID,
    "articleId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "facts" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Site" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "tagline" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Asia/Jakarta',
    "fourEyes" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Section" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "bio" TEXT NOT NULL DEFAULT '',
    "passwordHash" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'id',
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deactivatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UserRole" (
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,

    CONSTRAINT "UserRole_pkey" PRIMARY KEY ("userId","role")
);

-- CreateTable
CREATE TABLE "UserSection" (
    "userId" UUID NOT NULL,
    "sectionId" UUID NOT NULL,

    CONSTRAINT "UserSection_pkey" PRIMARY KEY ("userId","sectionId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInFailure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" "Role"[],
    "sectionIds" UUID[],
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_number_key" ON "Article"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Article_latestRevisionId_key" ON "Article"("latestRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_approvedRevisionId_key" ON "Article"("approvedRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_liveRevisionId_key" ON "Article"("liveRevisionId");

-- CreateIndex
CREATE INDEX "Article_stage_touchedAt_id_idx" ON "Article"("stage", "touchedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_sectionId_touchedAt_id_idx" ON "Article"("sectionId", "touchedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_touchedAt_id_idx" ON "Article"("touchedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_createdById_touchedAt_id_idx" ON "Article"("createdById", "touchedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_assigneeId_touchedAt_id_idx" ON "Article"("assigneeId", "touchedAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_ordinal_key" ON "Revision"("articleId", "ordinal");

-- CreateIndex
CREATE INDEX "ArticleLink_toId_idx" ON "ArticleLink"("toId");

-- CreateIndex
CREATE INDEX "Listing_kind_key_publishedAt_articleId_idx" ON "Listing"("kind", "key", "publishedAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE INDEX "Listing_articleId_idx" ON "Listing"("articleId");

-- CreateIndex
CREATE INDEX "Event_articleId_ordinal_idx" ON "Event"("articleId", "ordinal");

-- CreateIndex
CREATE INDEX "Event_at_idx" ON "Event"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Event_stream_ordinal_key" ON "Event"("stream", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Section_slug_key" ON "Section"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_slug_key" ON "Tag"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_handle_key" ON "User"("handle");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "SignInFailure_key_at_idx" ON "SignInFailure"("key", "at");


-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_liveSectionId_fkey" FOREIGN KEY ("liveSectionId") REFERENCES "Section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_latestRevisionId_fkey" FOREIGN KEY ("latestRevisionId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_approvedRevisionId_fkey" FOREIGN KEY ("approvedRevisionId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_liveRevisionId_fkey" FOREIGN KEY ("liveRevisionId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credit" ADD CONSTRAINT "Credit_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credit" ADD CONSTRAINT "Credit_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RevisionTag" ADD CONSTRAINT "RevisionTag_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RevisionTag" ADD CONSTRAINT "RevisionTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleLink" ADD CONSTRAINT "ArticleLink_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleLink" ADD CONSTRAINT "ArticleLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleLink" ADD CONSTRAINT "ArticleLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Image" ADD CONSTRAINT "Image_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Image" ADD CONSTRAINT "Image_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserRole" ADD CONSTRAINT "UserRole_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserSection" ADD CONSTRAINT "UserSection_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserSection" ADD CONSTRAINT "UserSection_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say. Each rule below has a test that tries to break it: prisma/invariants.db.test.ts

create extension if not exists pg_trgm;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of "%" is forbidden: it is append-only', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

-- The log is evidence: nobody rewrites or removes it.
create trigger event_is_forever before update or delete on "Event" for each row execute function refuse_change();
create trigger event_is_never_emptied before truncate on "Event" for each statement execute function refuse_change();
-- Each event names its predecessor: the first of a stream has none, every other has one.
alter table "Event" add constraint event_chain check (("ordinal" = 1) = ("previousHash" = '') and "ordinal" >= 1);
alter table "Event" add constraint event_hash check ("hash" ~ '^[0-9a-f]{64}$');

-- A revision is what somebody approved: it and its parts never change.
create trigger revision_is_forever before update or delete on "Revision" for each row execute function refuse_change();
create trigger credit_is_forever before update or delete on "Credit" for each row execute function refuse_change();
create trigger revision_tag_is_forever before update or delete on "RevisionTag" for each row execute function refuse_change();
create trigger article_link_is_forever before update or delete on "ArticleLink" for each row execute function refuse_change();
alter table "Revision" add constraint revision_hash check ("hash" ~ '^[0-9a-f]{64}$');

-- Pointers lead to the article's own revisions.
alter table "Revision" add constraint revision_of_article unique ("id", "articleId");
alter table "Article" add constraint latest_is_own foreign key ("latestRevisionId", "id") references "Revision" ("id", "articleId");
alter table "Article" add constraint approved_is_own foreign key ("approvedRevisionId", "id") references "Revision" ("id", "articleId");
alter table "Article" add constraint live_is_own foreign key ("liveRevisionId", "id") references "Revision" ("id", "articleId");

-- What readers see is always there, and only what is live is seen.
alter table "Article" add constraint live_has_revision check (
  ("publication" = 'live') = ("liveRevisionId" is not null)
  and ("publication" = 'live') = ("liveSectionId" is not null)
  and ("publication" = 'live') = ("liveHeadline" is not null)
  and ("publication" <> 'live' or "publishedAt" is not null)
);
-- An approval points at what was approved.
alter table "Article" add constraint approved_has_revision check ("stage" <> 'approved' or "approvedRevisionId" is not null);
-- Nothing that readers have seen is put aside.
alter table "Article" add constraint spiked_was_never_live check ("stage" <> 'spiked' or "publishedAt" is null);
alter table "Article" add constraint article_version check ("version" >= 0);
alter table "Article" add constraint content_hash check ("contentHash" ~ '^[0-9a-f]{64}$');

-- One canonical number per article for ever, one first publication, and nothing once published is deleted.
create function guard_article() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old."publishedAt" is not null then
      raise exception 'article % was published and can never be deleted', old."number" using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if new."number" <> old."number" then
    raise exception 'the number of article % never changes', old."number" using errcode = 'restrict_violation';
  end if;
  if old."publishedAt" is not null and new."publishedAt" is distinct from old."publishedAt" then
    raise exception 'the first publication of article % never changes', old."number" using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger article_is_guarded before update or delete on "Article" for each row execute function guard_article();

-- A baca juga names its target or the title it waits for, and never leads to itself.
alter table "ArticleLink" add constraint link_has_target check ("toId" is not null or "wantedTitle" is not null);
alter table "ArticleLink" add constraint link_leaves_home check ("toId" is distinct from "fromId");

alter table "User" add constraint email_is_lower check ("email" = lower("email"));
alter table "User" add constraint handle_is_slug check ("handle" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
alter table "Section" add constraint section_is_slug check ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
alter table "Tag" add constraint tag_is_slug check ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
alter table "Site" add constraint site_is_one check ("id" = 1);

-- Titles are searched by the beginnings of their words, in any order, and in spite of typing errors.
create index article_live_headline_words on "Article" using gin (to_tsvector('simple', "liveHeadline")) where "publication" = 'live';
create index article_live_headline_trigrams on "Article" using gin ("liveHeadline" gin_trgm_ops) where "publication" = 'live';
create index article_headline_trigrams on "Article" using gin ("headline" gin_trgm_ops);
create index article_live_newest on "Article" ("publishedAt" desc, "id" desc) where "publication" = 'live';

-- A site has settings from its first moment.
insert into "Site" ("id", "name", "tagline") values (1, 'Naskah', '');
