package nl.meepraten.bot.channel.twilio;

import com.twilio.base.ResourceSet;
import com.twilio.exception.ApiConnectionException;
import com.twilio.exception.ApiException;
import com.twilio.exception.AuthenticationException;
import com.twilio.http.Request;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.rest.api.v2010.account.MessageReader;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our Twilio account: sending, listing and deleting messages. Every call is made once. */
public final class TwilioAccount {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int PAGE = 100;

    /** Nobody texts so much that a listing in order of age would need more; the rest waits for the next sweep. */
    private static final int LONGEST_LIST = 2_000;

    private static final int NOT_COMPLETE_YET = 20009;
    private static final int NOT_FOUND = 404;

    private static final Logger LOG = LoggerFactory.getLogger(TwilioAccount.class);

    private final TwilioSettings settings;
    private final TwilioRestClient client;
    private final Semaphore deletionsAtOnce = new Semaphore(4);
    private final Semaphore deletionsWaiting = new Semaphore(1_000);

    public TwilioAccount(TwilioSettings settings) {
        this(settings, TIMEOUT);
    }

    TwilioAccount(TwilioSettings settings, Duration timeout) {
        this.settings = settings;
        this.client = new QuietClient(new TwilioRestClient.Builder(
                        settings.accountSid(), settings.authToken().value())
                .httpClient(new TwilioHttp(settings.baseUrl(), timeout)));
    }

    TwilioSettings settings() {
        return settings;
    }

    void send(String to, String text, Optional<URI> statusCallback) {
        MessageCreator creator = Message.creator(new PhoneNumber(to), new PhoneNumber(settings.from()), text);
        statusCallback.ifPresent(creator::setStatusCallback);
        call(() -> creator.create(client));
    }

    List<Message> sentTo(String number) {
        return list(Message.reader().setFrom(settings.from()).setTo(number));
    }

    List<Message> received() {
        return list(Message.reader().setTo(settings.from()));
    }

    List<Message> sent() {
        return list(Message.reader().setFrom(settings.from()));
    }

    private List<Message> list(MessageReader reader) {
        return call(() -> {
            ResourceSet<Message> pages =
                    reader.pageSize(PAGE).limit(LONGEST_LIST).read(client);
            List<Message> all = new ArrayList<>();
            pages.forEach(all::add);
            return all;
        });
    }

    /** Removes a message from Twilio; one that is gone already, or not complete yet, is left for what it is. */
    void delete(String sid) {
        try {
            call(() -> Message.deleter(sid).delete(client));
        } catch (TwilioTrouble trouble) {
            if (trouble.code() != NOT_COMPLETE_YET && trouble.status() != NOT_FOUND) {
                throw trouble;
            }
        }
    }

    /** Tries {@link #delete} in the background; when that does not work, or too many wait, the sweep will do it. */
    void deleteSoon(String sid) {
        if (!deletionsWaiting.tryAcquire()) {
            return;
        }
        Thread.ofVirtual().name("twilio-delete").start(() -> {
            deletionsAtOnce.acquireUninterruptibly();
            try {
                delete(sid);
            } catch (TwilioTrouble trouble) {
                LOG.info("A handled message is left to the sweep. {}", trouble.getMessage());
            } finally {
                deletionsAtOnce.release();
                deletionsWaiting.release();
            }
        });
    }

    private static <T> T call(Supplier<T> work) {
        try {
            return work.get();
        } catch (ApiException e) {
            throw TwilioTrouble.of(e);
        } catch (ApiConnectionException | AuthenticationException e) {
            throw TwilioTrouble.noAnswer();
        }
    }

    /** The SDK's client, but without its habit of logging addresses and parameters of requests. */
    private static final class QuietClient extends TwilioRestClient {
        QuietClient(Builder builder) {
            super(builder);
        }

        @Override
        public void logRequest(Request request) {
            // Would print numbers, texts and provider ids.
        }
    }
}
