CREATE INDEX platform_staffsession_staff ON platform_staffsession (staff_id)
