package nl.werkzaak.tweedespoor.site.api;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the server itself cannot read never reaches the API; a program that asked still gets a problem, not a page. */
final class UnreadableRequests extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = HttpStatus.resolve(response.getStatus());
        var address = request.getRequestURI();
        if (status == null
                || !status.isError()
                || address != null && !address.startsWith("/api/")
                || response.getContentWritten() > 0
                || !isOpen(response)
                || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("application/problem+json");
            response.getReporter()
                    .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                            .formatted(status.getReasonPhrase(), status.value(), status.getReasonPhrase()));
            response.finishResponse();
        } catch (IOException gone) {
            // whoever asked does not listen any more
        }
    }

    private static boolean isOpen(Response response) {
        var open = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
        return open.get();
    }
}
