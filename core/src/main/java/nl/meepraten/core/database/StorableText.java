package nl.meepraten.core.database;

import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * Text as both databases can keep it. PostgreSQL keeps neither the null character nor half an emoji; wherever a statement
 * is given text, each becomes the sign for an unknown character, which our checks refuse like any other odd one.
 */
final class StorableText extends AbstractArgumentFactory<String> {

    private static final int UNKNOWN = 0xFFFD;

    StorableText() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String typed, ConfigRegistry config) {
        String kept = storable(typed);
        return (position, statement, context) -> statement.setString(position, kept);
    }

    static String storable(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints()
                .map(point -> point == 0 || Character.getType(point) == Character.SURROGATE ? UNKNOWN : point)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
