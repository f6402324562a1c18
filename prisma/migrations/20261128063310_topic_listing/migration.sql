-- A new word of an enum, alone in its transaction: PostgreSQL lets no statement use it before it is committed.
ALTER TYPE "ListingKind" ADD VALUE 'topic';
