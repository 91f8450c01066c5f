package nl.werkzaak.tweedespoor.document.internal.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** Certificates without keys out of files, PEM (several in one file) or DER. */
public final class CertificateFiles {
    private CertificateFiles() {}

    /** @throws IllegalStateException when a file is not there or holds no certificate */
    public static List<X509Certificate> read(List<Path> files) {
        var all = new ArrayList<X509Certificate>();
        files.stream().filter(file -> !file.toString().isBlank()).forEach(file -> all.addAll(read(file)));
        return List.copyOf(all);
    }

    private static List<X509Certificate> read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var found = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("No certificate in " + file);
            }
            return found;
        } catch (IOException | CertificateException e) {
            throw new IllegalStateException("The certificates in " + file + " cannot be read", e);
        }
    }
}
