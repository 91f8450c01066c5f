package nl.werkzaak.tweedespoor.workspace.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.werkzaak.tweedespoor.document.TamperAlarm;
import nl.werkzaak.tweedespoor.document.TamperedDocument;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.workspace.Dossier;
import nl.werkzaak.tweedespoor.workspace.Dossiers;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the bundle as a ZIP that is written while it is sent; what is not the caller's is a 404. */
@Controller
class DossierController {
    private final Dossiers dossiers;
    private final Vault vault;
    private final TamperAlarm alarm;

    DossierController(Dossiers dossiers, Vault vault, TamperAlarm alarm) {
        this.dossiers = dossiers;
        this.vault = vault;
        this.alarm = alarm;
    }

    @GetMapping("/documenten/dossier-{trajectory}")
    void download(@PathVariable String trajectory, HttpServletResponse response) throws IOException {
        Dossier dossier;
        try {
            dossier = dossiers.of(TrajectoryId.of(trajectory));
        } catch (NotFound | AccessDeniedException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        dossiers.recordReading(dossier);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dossier-tweede-spoor.zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        // Not closed when it breaks off: a ZIP with its end would look whole.
        var zip = new ZipOutputStream(response.getOutputStream());
        zip.putNextEntry(new ZipEntry("00-inhoud.pdf"));
        zip.write(dossier.index());
        zip.closeEntry();
        for (var paper : dossier.papers()) {
            zip.putNextEntry(new ZipEntry(paper.filename()));
            try {
                vault.openTo(paper.document().id(), new Unclosed(zip));
            } catch (TamperedDocument e) {
                alarm.raise(paper.document(), e);
                if (response.isCommitted()) {
                    throw e;
                }
                response.reset();
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
                return;
            }
            zip.closeEntry();
        }
        zip.finish();
        response.flushBuffer();
    }

    /** Keeps the ZIP open when the vault has written one paper. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
