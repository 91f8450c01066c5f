package nl.werkzaak.tweedespoor.platform;

/**
 * What must be in the database before the first visitor can come in: done when all beans stand and the tables are up to
 * date, before the web server listens and the scheduler wakes. Several are done in the order of their {@code @Order}; a
 * failure stops the start.
 */
public interface BeforeOpening {
    void prepare();
}
