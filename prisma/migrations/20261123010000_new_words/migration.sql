-- New words of enums, alone in their transaction: PostgreSQL lets no statement use them before it is committed.
ALTER TYPE "Publication" ADD VALUE 'retracted';
ALTER TYPE "Role" ADD VALUE 'legal';
