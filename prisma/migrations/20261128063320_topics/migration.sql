-- Topik and series: the newsroom's own arrangement of stories.
CREATE TYPE "TopicKind" AS ENUM ('topic', 'series');

CREATE TABLE "Topic" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" "TopicKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "formerSlugs" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "name" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "closedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic"("slug");

CREATE TABLE "TopicTag" (
    "topicId" UUID NOT NULL,
    "tagId" UUID NOT NULL,

    CONSTRAINT "TopicTag_pkey" PRIMARY KEY ("topicId","tagId")
);
CREATE INDEX "TopicTag_tagId_idx" ON "TopicTag"("tagId");

CREATE TABLE "TopicStory" (
    "topicId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "TopicStory_pkey" PRIMARY KEY ("topicId","articleId")
);
CREATE INDEX "TopicStory_articleId_idx" ON "TopicStory"("articleId");

ALTER TABLE "TopicTag" ADD CONSTRAINT "TopicTag_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "TopicTag" ADD CONSTRAINT "TopicTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "TopicStory" ADD CONSTRAINT "TopicStory_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "TopicStory" ADD CONSTRAINT "TopicStory_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
