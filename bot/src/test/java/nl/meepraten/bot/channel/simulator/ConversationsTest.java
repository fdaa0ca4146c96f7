package nl.meepraten.bot.channel.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.Delivery;
import org.junit.jupiter.api.Test;

final class ConversationsTest {

    private static final String ANNA = "+3197010000001";

    private final Conversations conversations = new Conversations();

    @Test
    void a_phone_keeps_the_last_two_hundred_messages_in_order() {
        IntStream.rangeClosed(1, 205).forEach(i -> conversations.arrived(ANNA, "text " + i));
        List<Bubble> bubbles = conversations.of(ANNA);
        assertThat(bubbles).hasSize(200);
        assertThat(bubbles.getFirst().text()).isEqualTo("text 6");
        assertThat(bubbles.getLast().text()).isEqualTo("text 205");
        assertThat(bubbles.getLast().place()).isEqualTo(204);
    }

    @Test
    void of_two_equal_messages_only_the_one_taken_back_goes() {
        conversations.sent(ANNA, "ja");
        Bubble again = conversations.sent(ANNA, "ja");
        conversations.takeBack(ANNA, again);
        assertThat(conversations.of(ANNA)).extracting(Bubble::place).containsExactly(0L);
    }

    @Test
    void nothing_is_lost_when_many_write_at_once() {
        IntStream.range(0, 200).parallel().forEach(i -> conversations.arrived(ANNA, "text"));
        assertThat(conversations.of(ANNA))
                .extracting(Bubble::place)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(200);
    }

    @Test
    void what_is_sent_arrives_on_that_phone_only() {
        SimulatorSender sender = new SimulatorSender(conversations);
        assertThat(sender.send(ChannelKind.SIMULATOR.address(ANNA), "Hoi", Optional.empty()))
                .isEqualTo(new Delivery.Accepted());
        assertThat(conversations.of(ANNA)).extracting(Bubble::text).containsExactly("Hoi");
        assertThat(conversations.of("+3197010000002")).isEmpty();
    }

    @Test
    void a_bubble_prints_nothing_of_itself() {
        assertThat(conversations.sent(ANNA, "geheim ding").toString()).doesNotContain("geheim ding");
    }
}
