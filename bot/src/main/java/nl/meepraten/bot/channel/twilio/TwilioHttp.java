package nl.meepraten.bot.channel.twilio;

import com.twilio.http.HttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.apache.hc.core5.http.Header;

/**
 * Does each request exactly once. The SDK's own client posts a message again after a 429 or a 5xx, which sends people
 * the same text twice; here the outbox alone decides about trying again.
 */
final class TwilioHttp extends HttpClient {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private final java.net.http.HttpClient http = java.net.http.HttpClient.newBuilder()
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
    private final String base;
    private final Duration timeout;

    TwilioHttp(URI base, Duration timeout) {
        this.base = base.toString().replaceAll("/+$", "");
        this.timeout = timeout;
    }

    /** Also leaves out the SDK's habit of remembering the last request and its answer, which hold a number and a text. */
    @Override
    public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    @Override
    protected boolean shouldRetry(Response response, int[] retryCodes) {
        return false;
    }

    @Override
    public Response makeRequest(Request request) {
        try {
            HttpResponse<String> response = http.send(translated(request), BodyHandlers.ofString());
            refuseWhenBusy(response);
            // Without headers the SDK breaks as soon as its log is at debug.
            return new Response(response.body(), response.statusCode(), new Header[0]);
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw TwilioTrouble.notReached();
        } catch (IOException e) {
            throw TwilioTrouble.noAnswer();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw TwilioTrouble.noAnswer();
        }
    }

    private HttpRequest translated(Request request) {
        String asked = request.constructURL().toString();
        URI url = URI.create(asked.replace(TwilioSettings.TWILIO.toString(), base));
        HttpRequest.Builder builder = HttpRequest.newBuilder(url)
                .timeout(timeout)
                .header("Accept", "application/json")
                .header("Authorization", request.getAuthString());
        return switch (request.getMethod()) {
            case POST ->
                builder.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(request.encodeFormBody()))
                        .build();
            case DELETE -> builder.DELETE().build();
            case GET -> builder.GET().build();
            case PUT, PATCH, HEAD, OPTIONS -> throw new IllegalArgumentException("Not used with Twilio.");
        };
    }

    private static void refuseWhenBusy(HttpResponse<String> response) {
        if (response.statusCode() == 429 || response.statusCode() == 503) {
            String wait = response.headers().firstValue("Retry-After").orElse("");
            throw TwilioTrouble.busy(response.statusCode(), wait.matches("[0-9]{1,6}") ? Long.parseLong(wait) : 0);
        }
    }
}
