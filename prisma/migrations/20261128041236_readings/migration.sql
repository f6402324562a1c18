-- CreateEnum
CREATE TYPE "ReadingKind" AS ENUM ('inline', 'related');

-- CreateTable
CREATE TABLE "ViewsByHour" (
    "articleId" UUID NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "ViewsByHour_pkey" PRIMARY KEY ("articleId","hour")
);

-- CreateTable
CREATE TABLE "ViewsByDay" (
    "articleId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "ViewsByDay_pkey" PRIMARY KEY ("articleId","day")
);

-- CreateTable
CREATE TABLE "LinkReading" (
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "kind" "ReadingKind" NOT NULL,
    "position" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "impressions" INTEGER NOT NULL,
    "clicks" INTEGER NOT NULL,

    CONSTRAINT "LinkReading_pkey" PRIMARY KEY ("fromId","toId","day","kind","position","reason")
);

-- CreateTable
CREATE TABLE "LinkWorth" (
    "sectionId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "kind" "ReadingKind" NOT NULL,
    "position" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "impressions" INTEGER NOT NULL,
    "clicks" INTEGER NOT NULL,

    CONSTRAINT "LinkWorth_pkey" PRIMARY KEY ("sectionId","day","kind","position","reason")
);

-- CreateTable
CREATE TABLE "ReadingBatch" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReadingBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadingState" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "popularAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReadingState_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ViewsByHour_hour_articleId_idx" ON "ViewsByHour"("hour", "articleId");

-- CreateIndex
CREATE INDEX "LinkWorth_day_idx" ON "LinkWorth"("day");

-- CreateIndex
CREATE INDEX "ReadingBatch_at_idx" ON "ReadingBatch"("at");

-- AddForeignKey
ALTER TABLE "ViewsByHour" ADD CONSTRAINT "ViewsByHour_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ViewsByDay" ADD CONSTRAINT "ViewsByDay_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkReading" ADD CONSTRAINT "LinkReading_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkReading" ADD CONSTRAINT "LinkReading_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkWorth" ADD CONSTRAINT "LinkWorth_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Counts only ever grow from nothing, and one row says when the pages of what is read most were made.
alter table "ViewsByHour" add constraint views_are_counts check ("views" >= 0);
alter table "ViewsByDay" add constraint views_are_counts check ("views" >= 0);
alter table "LinkReading" add constraint readings_are_counts check ("impressions" >= 0 and "clicks" >= 0 and "position" >= 0);
alter table "LinkWorth" add constraint readings_are_counts check ("impressions" >= 0 and "clicks" >= 0 and "position" >= 0);
alter table "ReadingState" add constraint one_state check ("id" = 1);
insert into "ReadingState" ("id", "popularAt") values (1, '2000-01-01');
