-- How public pages look. It has a version of its own: whoever tries colours must not stand in the way of who sets the clock.
ALTER TABLE "Site" ADD COLUMN "theme" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN "themeVersion" INTEGER NOT NULL DEFAULT 0;
-- Uploaded logos. Their files never change, so neither do their rows.
CREATE TABLE "Logo" (
    "id" UUID NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "Logo_pkey" PRIMARY KEY ("id")
);
