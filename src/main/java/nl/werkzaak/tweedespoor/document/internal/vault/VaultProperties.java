package nl.werkzaak.tweedespoor.document.internal.vault;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the vault's key comes from.
 *
 * @param key {@code PORTAL_VAULT_KEY}: 32 bytes in base64; without it a key file is made in the data folder
 * @param oldKeys {@code PORTAL_VAULT_OLDKEYS}: former keys, only for reading
 */
@ConfigurationProperties("portal.vault")
public record VaultProperties(
        @Nullable String key, @DefaultValue List<String> oldKeys) {}
