-- The checks in the migrations ask for typeof(..), as SQLite calls it. PostgreSQL checks types itself, so here they can only
-- agree. For each type there is one that the server replaces by a constant; the first is what older databases were made
-- with, and is no more than the server can look through ("stable", as what it calls).
create or replace function typeof(value anyelement) returns text language sql stable parallel safe as $$
    select case pg_typeof(value)::text
        when 'bytea' then 'blob'
        when 'bigint' then 'integer'
        else pg_typeof(value)::text
    end
$$;
create or replace function typeof(value bytea) returns text language sql immutable parallel safe as $$ select 'blob' $$;
create or replace function typeof(value bigint) returns text language sql immutable parallel safe as $$ select 'integer' $$;
create or replace function typeof(value integer) returns text language sql immutable parallel safe as $$ select 'integer' $$;
create or replace function typeof(value text) returns text language sql immutable parallel safe as $$ select 'text' $$;
