-- The checks in the migrations ask for typeof(..), as SQLite calls it. PostgreSQL checks types itself,
-- so here they can only agree.
create or replace function typeof(value anyelement) returns text language sql immutable parallel safe as $$
    select case pg_typeof(value)::text
        when 'bytea' then 'blob'
        when 'bigint' then 'integer'
        else pg_typeof(value)::text
    end
$$;
