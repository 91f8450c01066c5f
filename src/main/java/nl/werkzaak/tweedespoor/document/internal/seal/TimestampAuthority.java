package nl.werkzaak.tweedespoor.document.internal.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.werkzaak.tweedespoor.document.SealStamps;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the configured authority for time-stamps (RFC 3161 over HTTP). It may be away: who seals does not wait for it
 * longer than a few seconds, and for a minute after a failure not at all (docs/adr/0032-seal.md).
 */
@Component
public class TimestampAuthority implements TSPSource {
    private static final Logger LOG = LoggerFactory.getLogger(TimestampAuthority.class);
    static final Duration PAUSE = Duration.ofMinutes(1);
    private static final long LARGEST_ANSWER = 64 * 1024;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final transient @Nullable URI address;
    private final transient Duration patience;
    private final transient Clock clock;
    private transient @Nullable HttpClient web;
    private Instant pauseUntil = Instant.MIN;
    private final transient StampBook book;

    TimestampAuthority(SealProperties properties, StampBook book, Clock clock) {
        address = properties.tsaUrl();
        patience = Duration.ofSeconds(properties.tsaSeconds());
        this.book = book;
        this.clock = clock;
    }

    public SealStamps stamps() {
        return isConfigured() ? book.stamps() : new SealStamps(false, 0, null);
    }

    boolean isConfigured() {
        return address != null;
    }

    synchronized boolean mayBeAsked() {
        return isConfigured() && !clock.instant().isBefore(pauseUntil);
    }

    void answered() {
        book.answered();
    }

    /** A document was sealed without a time-stamp. */
    void missed() {
        book.missed(clock.instant());
    }

    synchronized void rest(RuntimeException failure) {
        pauseUntil = clock.instant().plus(PAUSE);
        LOG.warn("The time-stamp authority does not answer well; documents are sealed without it", failure);
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) throws DSSException {
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            var question = generator.generate(
                    new ASN1ObjectIdentifier(algorithm.getOid()), digest, new BigInteger(64, RANDOM));
            var answer = new TimeStampResponse(ask(question.getEncoded()));
            answer.validate(question);
            var token = answer.getTimeStampToken();
            if (token == null) {
                throw new DSSException("The time-stamp authority refuses: " + answer.getStatusString());
            }
            var encoded = token.getEncoded("DER");
            if (Stamp.read(encoded, digest).isEmpty()) {
                throw new DSSException("The time-stamp authority gives a time-stamp that cannot be checked");
            }
            return new TimestampBinary(encoded);
        } catch (IOException | TSPException | TimeoutException | ExecutionException e) {
            throw new DSSException("No time-stamp", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DSSException("No time-stamp", e);
        }
    }

    private byte[] ask(byte[] question) throws InterruptedException, TimeoutException, ExecutionException {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/timestamp-query")
                .timeout(patience)
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build();
        var answer = client().sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            var received = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (received.statusCode() != 200) {
                throw new DSSException("The time-stamp authority answers " + received.statusCode());
            }
            return received.body();
        } finally {
            answer.cancel(true);
        }
    }

    private synchronized HttpClient client() {
        if (web == null) {
            web = HttpClient.newBuilder().connectTimeout(patience).build();
        }
        return web;
    }
}
