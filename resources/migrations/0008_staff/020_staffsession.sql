CREATE TABLE platform_staffsession (
    id {uuid} NOT NULL PRIMARY KEY,
    staff_id {uuid} NOT NULL REFERENCES platform_staff (id),
    created_at {int8} NOT NULL,
    expires_at {int8} NOT NULL,
    ended_at {int8}
) {strict}
