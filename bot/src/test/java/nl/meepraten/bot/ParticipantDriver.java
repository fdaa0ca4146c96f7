package nl.meepraten.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

/** Someone with a phone, for tests that read as a conversation. */
public final class ParticipantDriver {

    private final Town town;
    private final String channel;
    private final String number;
    private int read;

    ParticipantDriver(Town town, String channel, String number) {
        this.town = town;
        this.channel = channel;
        this.number = number;
    }

    public ParticipantDriver texts(String text) {
        read = town.phones.of(number).size();
        town.receiveOn(channel, number, text);
        return this;
    }

    /** Joins at a place and says yes. */
    public ParticipantDriver joins(String keyword) {
        return texts(keyword).texts("ja");
    }

    /** The phone shows a new message with these words in it. */
    public ParticipantDriver andSees(String words) {
        assertThat(unread()).anySatisfy(message -> assertThat(message).contains(words));
        return this;
    }

    public ParticipantDriver andDoesNotSee(String words) {
        assertThat(unread()).noneSatisfy(message -> assertThat(message).contains(words));
        return this;
    }

    public ParticipantDriver andSeesNothing() {
        assertThat(unread()).isEmpty();
        return this;
    }

    public ParticipantDriver andSeesMessages(int count) {
        assertThat(unread()).hasSize(count);
        return this;
    }

    public ParticipantDriver waits(Duration duration) {
        read = town.phones.of(number).size();
        town.pass(duration);
        return this;
    }

    public ParticipantDriver sleeps() {
        read = town.phones.of(number).size();
        town.passTheNight();
        return this;
    }

    /** From here on only what comes now counts as new. */
    public ParticipantDriver looks() {
        read = town.phones.of(number).size();
        return this;
    }

    public List<String> unread() {
        List<String> all = town.phones.of(number);
        return all.subList(read, all.size());
    }
}
