-- Whoever picks a story that is not live yet looks through those alone, however large the archive is.
create index article_waiting on "Article" ("touchedAt" desc, "id" desc) where "publication" = 'none' and "stage" <> 'spiked';
