-- Who has to do with a story's working copy: read by lists of one's own, kept by a trigger.
CREATE TABLE "Participant" (
    "userId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "byCredit" BOOLEAN NOT NULL,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("userId","articleId")
);

-- CreateIndex
CREATE INDEX "Participant_articleId_idx" ON "Participant"("articleId");

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Few have to do with a story by credit alone.
create index participant_by_credit on "Participant" ("userId", "articleId") where "byCredit";

create function participants_of("createdById" uuid, "assigneeId" uuid, metadata jsonb)
returns table ("userId" uuid, "byCredit" boolean) language sql immutable as $$
  select who, bool_and(by_credit) from (
    values ($1, false), ($2, false)
    union all
    select (credit ->> 'userId')::uuid, true from jsonb_array_elements(coalesce($3 -> 'credits', '[]')) credit
    where credit ->> 'role' in ('writer', 'contributor')
  ) part(who, by_credit) where who is not null group by who
$$;

create function keep_participants() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new."createdById" = old."createdById"
    and new."assigneeId" is not distinct from old."assigneeId"
    and new."metadata" -> 'credits' is not distinct from old."metadata" -> 'credits' then
    return null;
  end if;
  delete from "Participant" where "articleId" = new."id";
  insert into "Participant" ("userId", "articleId", "byCredit")
    select "userId", new."id", "byCredit" from participants_of(new."createdById", new."assigneeId", new."metadata");
  return null;
end $$;
create trigger article_keeps_participants after insert or update on "Article" for each row execute function keep_participants();

insert into "Participant" ("userId", "articleId", "byCredit")
  select who."userId", a."id", who."byCredit" from "Article" a,
    participants_of(a."createdById", a."assigneeId", a."metadata") who;

-- Prisma casts the words of enums while a query runs, so PostgreSQL cannot prove that an index of such a word fits.
-- Columns that are null or not can be proven: never published is "publishedAt" is null, live has a live revision.
drop index article_fresh_drafts, article_unpublished_drafts, article_due_unpublished, article_priority;
create index article_fresh_drafts on "Article" ("touchedAt" desc, "id" desc) where "publishedAt" is null and "stage" = 'draft';
create index article_section_drafts on "Article" ("sectionId", "touchedAt" desc, "id" desc) where "publishedAt" is null and "stage" = 'draft';
create index article_unpublished_drafts on "Article" ("createdById", "touchedAt" desc, "id" desc) where "publishedAt" is null and "stage" = 'draft';
create index article_due_unpublished on "Article" ("dueAt") where "publishedAt" is null and "dueAt" is not null;
create index article_published on "Article" ("publishedAt" desc, "id" desc) where "liveRevisionId" is not null;
create index article_section_published on "Article" ("sectionId", "publishedAt" desc, "id" desc) where "liveRevisionId" is not null;
create index article_section_stage on "Article" ("sectionId", "stage", "touchedAt" desc, "id" desc) where "stage" <> 'draft';
create index article_priority on "Article" ("priority", "touchedAt" desc, "id" desc);
create index article_all_returned on "Article" ("touchedAt" desc, "id" desc) where "returnNote" is not null;
