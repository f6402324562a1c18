-- Words that nobody wrote are put right by those that somebody did: the most alike is found by trigrams.
create extension if not exists pg_trgm;
create index term_frequency_alike on "TermFrequency" using gin ("term" gin_trgm_ops);
