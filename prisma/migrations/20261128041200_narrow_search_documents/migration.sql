-- A term finds its stories by their rows, of which nothing but id and date is read: with the vectors beside the table a
-- hundred rows stand on a page instead of three, and the whole table stays in memory.
alter table "SearchDocument" set (toast_tuple_target = 128);
