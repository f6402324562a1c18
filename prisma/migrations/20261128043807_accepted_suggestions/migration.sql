-- CreateTable
CREATE TABLE "AcceptedSuggestion" (
    "articleId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AcceptedSuggestion_pkey" PRIMARY KEY ("articleId","toId")
);

-- AddForeignKey
ALTER TABLE "AcceptedSuggestion" ADD CONSTRAINT "AcceptedSuggestion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AcceptedSuggestion" ADD CONSTRAINT "AcceptedSuggestion_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AcceptedSuggestion" ADD CONSTRAINT "AcceptedSuggestion_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
