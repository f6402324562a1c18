-- CreateTable
CREATE TABLE "ImportedItem" (
    "source" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "articleId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,
    "waiting" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "ImportedItem_pkey" PRIMARY KEY ("source","key")
);

-- CreateTable
CREATE TABLE "OldAddress" (
    "host" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "articleId" UUID NOT NULL,

    CONSTRAINT "OldAddress_pkey" PRIMARY KEY ("host","path")
);

-- CreateIndex
CREATE UNIQUE INDEX "ImportedItem_articleId_key" ON "ImportedItem"("articleId");

-- CreateIndex
CREATE INDEX "OldAddress_path_idx" ON "OldAddress"("path");

-- CreateIndex
CREATE INDEX "OldAddress_articleId_idx" ON "OldAddress"("articleId");

-- AddForeignKey
ALTER TABLE "ImportedItem" ADD CONSTRAINT "ImportedItem_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OldAddress" ADD CONSTRAINT "OldAddress_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Where a story came from never changes; only what it still waits for does.
create function guard_import() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new."source", new."key", new."articleId", new."hash", new."importedAt")
    is distinct from (old."source", old."key", old."articleId", old."hash", old."importedAt") then
    raise exception '"ImportedItem" is append-only' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger import_is_forever before update or delete on "ImportedItem" for each row execute function guard_import();
alter table "ImportedItem" add constraint import_hash check ("hash" ~ '^[0-9a-f]{64}$');
-- A second run finds at once what still waits.
create index imported_waiting on "ImportedItem" ("articleId") where "waiting" <> '[]';
-- An address that once led to a story always does.
create trigger old_address_is_forever before update or delete on "OldAddress" for each row execute function refuse_change();
alter table "OldAddress" add constraint old_address_is_path check ("path" like '/%' and ("path" = '/' or "path" not like '%/'));
