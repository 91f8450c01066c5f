package nl.werkzaak.tweedespoor.document.internal.download;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.werkzaak.tweedespoor.document.DocumentLinks;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.document.NewDocument;
import nl.werkzaak.tweedespoor.document.TamperAlarm;
import nl.werkzaak.tweedespoor.document.TamperedDocument;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.shared.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The one door through which a document leaves the portal; everything it does not hand out is a 404. */
@Controller
class DownloadController {
    private final DocumentDesk desk;
    private final Vault vault;
    private final TamperAlarm alarm;

    DownloadController(DocumentDesk desk, Vault vault, TamperAlarm alarm) {
        this.desk = desk;
        this.vault = vault;
        this.alarm = alarm;
    }

    @GetMapping(DocumentLinks.PATH + "{token}")
    void download(
            @PathVariable String token,
            @RequestParam(defaultValue = "false") boolean inline,
            HttpServletResponse response)
            throws IOException {
        DocumentRow row;
        try {
            row = desk.handOut(token, inline);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Only a PDF is shown by the browser; any other type could act as a page of ours.
        boolean shown = inline && row.contentType().equals(NewDocument.PDF);
        response.setContentType(row.contentType());
        response.setContentLengthLong(row.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Disposition.of(row, shown));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            vault.openTo(row.id(), response.getOutputStream());
        } catch (TamperedDocument e) {
            alarm.raise(row, e);
            if (response.isCommitted()) {
                // The length was promised: a cut-off answer shows as a failed download.
                throw e;
            }
            response.reset();
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
