-- A section's stories of one priority: without it all entries of the section are read to be met with all of the priority.
create index article_section_priority on "Article" ("sectionId", "priority", "touchedAt" desc, "id" desc);
