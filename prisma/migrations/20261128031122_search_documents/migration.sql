-- CreateTable
CREATE TABLE "SearchDocument" (
    "articleId" UUID NOT NULL,
    "sectionId" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "terms" tsvector NOT NULL,
    "words" tsvector NOT NULL,
    "analysis" INTEGER NOT NULL,

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "TermFrequency" (
    "term" TEXT NOT NULL,
    "documents" INTEGER NOT NULL,

    CONSTRAINT "TermFrequency_pkey" PRIMARY KEY ("term")
);

-- CreateTable
CREATE TABLE "TermChange" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "terms" TEXT[],
    "by" INTEGER NOT NULL,

    CONSTRAINT "TermChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SearchDocument_publishedAt_articleId_idx" ON "SearchDocument"("publishedAt" DESC, "articleId" DESC);

-- AddForeignKey
ALTER TABLE "SearchDocument" ADD CONSTRAINT "SearchDocument_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand. Without "fastupdate": the list of pending entries is read through for every term of every search.
create index search_document_terms on "SearchDocument" using gin ("terms") with (fastupdate = off);
create index search_document_words on "SearchDocument" using gin ("words") with (fastupdate = off);

alter table "TermChange" add constraint change_is_one check ("by" in (1, -1));
