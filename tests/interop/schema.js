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

/** Where the object member is not the resource's name. */
const names = {invoiceitem: 'invoice_item', line_item: 'invoice_line_item', item: 'line_item'};

function nameOf({object, deleted}) {
    const resource = names[object] ?? object;
    return deleted ? resource.replace(/([^.]*)$/, 'deleted_$1') : resource;
}

function checkObject(object) {
    const name = nameOf(object);
    const validate = ajv.getSchema(`stripe#/$defs/${name}`);
    assert.ok(validate, `no schema for ${name}`);
    assert.ok(validate(object), `${name} ${object.id}: ${ajv.errorsText(validate.errors)}`);
    checked.set(name, (checked.get(name) ?? 0) + 1);
}

/** Every object of an answer, inside of lists and events too. */
export function checkAnswer(body) {
    if (body.error || !body.object)
        return;
    if (body.object === 'list' || body.object === 'search_result') {
        const members = ['data', 'has_more', 'object', 'url', ...body.object === 'list' ? [] : ['next_page']];
        assert.deepEqual(Object.keys(body).sort(), members.sort());
        body.data.forEach(checkAnswer);
        return;
    }
    checkObject(body);
    if (body.object === 'event')
        checkAnswer(body.type === 'invoice.upcoming' ? {id: 'none', ...body.data.object} : body.data.object); // the one without an id
}
