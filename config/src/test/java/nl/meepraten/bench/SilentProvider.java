package nl.meepraten.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * A provider that takes calls and never answers. A turn ends at its commit; that the text is then deleted at the provider is
 * sending, and is not measured with it.
 */
final class SilentProvider implements AutoCloseable {

    private final ServerSocket server;
    private final List<Socket> calls = new ArrayList<>();

    SilentProvider() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("provider").start(this::accept);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                calls.add(server.accept());
            } catch (IOException e) {
                // Closed: nobody calls any more.
                return;
            }
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
