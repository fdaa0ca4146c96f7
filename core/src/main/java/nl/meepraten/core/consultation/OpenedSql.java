package nl.meepraten.core.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/**
 * Consultations that were read before. From its opening on nothing of a consultation changes but its stage; so of one that
 * was read, only that is read again.
 */
final class OpenedSql {

    private final Map<ConsultationId, Consultation> kept = new ConcurrentHashMap<>();
    private final ConsultationSql sql = new ConsultationSql();

    /** Those that are there, in the order asked for. */
    List<Consultation> of(Handle handle, Collection<ConsultationId> ids) {
        Map<ConsultationId, ConsultationSql.Standing> now = sql.standing(handle, ids);
        kept.keySet().retainAll(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(now.get(id)).stream()
                        .flatMap(standing -> one(handle, id, standing).stream()))
                .toList();
    }

    private Optional<Consultation> one(Handle handle, ConsultationId id, ConsultationSql.Standing now) {
        Optional<Consultation> known = Optional.ofNullable(kept.get(id)).filter(now::is);
        if (known.isPresent()) {
            return known;
        }
        Optional<Consultation> read = sql.find(handle, id);
        read.filter(one -> one.openedAt().isPresent()).ifPresent(one -> kept.put(id, one));
        return read;
    }
}
