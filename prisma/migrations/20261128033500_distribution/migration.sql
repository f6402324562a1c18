-- How stories leave the site: feeds, announcements, crawlers.
ALTER TABLE "Site" ADD COLUMN "distribution" JSONB NOT NULL DEFAULT '{}';
