package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;

/** A file that is made at the click and stored nowhere. */
public class FileLink extends Anchor {
    /**
     * @param name of the file as it is saved
     * @param type its media type
     */
    public FileLink(String label, String name, String type, Supplier<byte[]> content) {
        super(
                (DownloadHandler) download -> {
                    byte[] bytes = content.get();
                    download.setFileName(name);
                    download.setContentType(type);
                    download.setContentLength(bytes.length);
                    download.getResponse().setHeader("Cache-Control", "no-store");
                    download.getOutputStream().write(bytes);
                },
                label);
        addClassName("button-plain");
        getElement().setAttribute("download", name);
    }
}
