package nl.werkzaak.tweedespoor.document.internal.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultKeysTest {
    private static final String OLD = key(1);
    private static final String NEW = key(2);

    @TempDir
    Path folder;

    @Test
    void opensWithAFormerKeyWhatItWrapped() throws Exception {
        UUID document = UUID.randomUUID();
        VaultKeys before = keys(OLD);
        ChunkCipher cipher = ChunkCipher.fresh(document);
        byte[] wrapped = cipher.wrap(before.current(), "row");
        byte[] chunk = cipher.encrypt(new byte[] {1, 2, 3}, 0, true);

        VaultKeys after = keys(NEW, OLD);
        assertThat(after.currentId()).isNotEqualTo(before.currentId());
        ChunkCipher opened = ChunkCipher.unwrapped(wrapped, after.byId(before.currentId()), "row", document);
        assertThat(opened.decrypt(chunk, 0, true)).containsExactly(1, 2, 3);
    }

    @Test
    void opensNothingForAnotherRowPlaceOrDocument() throws Exception {
        UUID document = UUID.randomUUID();
        VaultKeys keys = keys(OLD);
        ChunkCipher cipher = ChunkCipher.fresh(document);
        byte[] wrapped = cipher.wrap(keys.current(), "row");
        byte[] chunk = cipher.encrypt(new byte[] {1, 2, 3}, 0, false);

        assertThatThrownBy(() -> ChunkCipher.unwrapped(wrapped, keys.current(), "other row", document))
                .isInstanceOf(GeneralSecurityException.class);
        ChunkCipher stranger = ChunkCipher.unwrapped(wrapped, keys.current(), "row", UUID.randomUUID());
        assertThatThrownBy(() -> stranger.decrypt(chunk, 0, false)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> cipher.decrypt(chunk, 1, false)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> cipher.decrypt(chunk, 0, true)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void saysWhichKeyIsMissing() {
        String id = keys(OLD).currentId();
        assertThatThrownBy(() -> keys(NEW).byId(id)).hasMessageContaining(id);
        assertThatThrownBy(() -> keys("dG9vIHNob3J0")).hasMessageContaining("32 bytes");
    }

    @Test
    void makesAKeyOnceThatOnlyItsOwnerReads() throws Exception {
        String first = keys(null).currentId();

        assertThat(keys(null).currentId()).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys/vault.key"))))
                .isEqualTo("rw-------");
    }

    private VaultKeys keys(@Nullable String key, String... old) {
        return new VaultKeys(new VaultProperties(key, List.of(old)), folder);
    }

    private static String key(int seed) {
        byte[] key = new byte[32];
        new java.util.Random(seed).nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
