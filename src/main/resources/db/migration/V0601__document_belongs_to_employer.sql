ALTER TABLE document
    ADD CONSTRAINT document_employer_fk FOREIGN KEY (employer_id) REFERENCES employer (id);
