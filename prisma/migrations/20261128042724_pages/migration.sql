-- Pages that are no stories: who we are, how to reach us. One that was never saved has no row.
CREATE TABLE "Page" (
    "slug" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Page_pkey" PRIMARY KEY ("slug")
);
-- The press company behind the newsroom (UU Pers, Pasal 12).
ALTER TABLE "Site" ADD COLUMN "imprint" JSONB NOT NULL DEFAULT '{}';
