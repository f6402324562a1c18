-- A theme names its logo with the size that its file has, and files never change: a row that did would make pages jump.
create trigger logo_is_forever before update or delete on "Logo" for each row execute function refuse_change();
