-- CreateEnum
CREATE TYPE "FrontKind" AS ENUM ('home', 'section', 'topic');

-- CreateTable
CREATE TABLE "Front" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" "FrontKind" NOT NULL,
    "key" TEXT NOT NULL DEFAULT '',
    "draft" JSONB,
    "draftById" UUID,
    "draftAt" TIMESTAMPTZ(3),
    "liveId" UUID,
    "breakingUntil" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Front_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FrontEdition" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "frontId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "spec" JSONB NOT NULL,
    "restores" INTEGER,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FrontEdition_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Front_liveId_key" ON "Front"("liveId");

-- CreateIndex
CREATE UNIQUE INDEX "Front_kind_key_key" ON "Front"("kind", "key");

-- CreateIndex
CREATE UNIQUE INDEX "FrontEdition_frontId_ordinal_key" ON "FrontEdition"("frontId", "ordinal");

-- AddForeignKey
ALTER TABLE "Front" ADD CONSTRAINT "Front_draftById_fkey" FOREIGN KEY ("draftById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Front" ADD CONSTRAINT "Front_liveId_fkey" FOREIGN KEY ("liveId") REFERENCES "FrontEdition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrontEdition" ADD CONSTRAINT "FrontEdition_frontId_fkey" FOREIGN KEY ("frontId") REFERENCES "Front"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrontEdition" ADD CONSTRAINT "FrontEdition_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What readers saw is on the record: an edition never changes.
create trigger front_edition_is_forever before update or delete on "FrontEdition" for each row execute function refuse_change();
-- Readers see an edition of this very front.
alter table "FrontEdition" add constraint edition_of_front unique ("id", "frontId");
alter table "Front" add constraint live_edition_is_own foreign key ("liveId", "id") references "FrontEdition" ("id", "frontId");
-- There is one home; any other front belongs to something.
alter table "Front" add constraint front_has_owner check (("kind" = 'home') = ("key" = ''));
-- A bar that the clock has to take away; few at a time.
create index front_breaking on "Front" ("breakingUntil") where "breakingUntil" is not null;
