// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks what the sandbox answers against the JSON Schemas of Stripe's resources (tests/sandbox/schemas.json).
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';

import Ajv from 'ajv';

const schemas = JSON.parse(readFileSync(new URL('../sandbox/schemas.json', import.meta.url), 'utf8'));
const ajv = new Ajv({strict: false, allErrors: true});
ajv.addSchema({$id: 'stripe', $defs: schemas.$defs});

/** How many objects were checked, by definition: a test looks that none is left out. */
export const checked = new Map();

function checkObject(object) {
    const name = (object.deleted ? 'deleted_' : '') + object.object;
    const validate = ajv.getSchema(`stripe#/$defs/${name}`);
    assert.ok(validate, `no schema for ${name}`);
    assert.ok(validate(object), `${name} ${object.id}: ${ajv.errorsText(validate.errors)}`);
    checked.set(name, (checked.get(name) ?? 0) + 1);
}

/** Every object of an answer, inside of lists and events too. */
export function checkAnswer(body) {
    if (body.error || !body.object)
        return;
    if (body.object === 'list') {
        assert.deepEqual(Object.keys(body).sort(), ['data', 'has_more', 'object', 'url']);
        body.data.forEach(checkAnswer);
        return;
    }
    checkObject(body);
    if (body.object === 'event')
        checkAnswer(body.data.object);
}
