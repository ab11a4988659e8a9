// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a good request and what the OpenAPI document says of its operation: requests that are wrong in one way each.

/** What is wrong with any operation, by what the document says of it: [request, status, code, field]. */
export function* badRequests(operation, request, {testKey, people, staff, nobody}) {
    const headers = request.headers ?? {};
    if (operation.schemes.length) {
        yield [{...request, headers: {}}, 401, 'not_authenticated'];
        yield [{...request, headers: {Authorization: 'Bearer sesame'}}, 401, 'token_invalid'];
        yield [{...request, headers: {...headers, 'X-Mode': 'both'}}, 400, 'validation_failed', 'X-Mode'];
        if (!operation.schemes.includes('apiKey'))
            yield [{...request, headers: {'X-API-Key': testKey}}, 403, 'user_required'];
        else
            yield [{...request, headers: {'X-API-Key': 'test_nobody'}}, 401, 'key_invalid'];
        const isForStaff = operation.schemes.includes('staff');
        if (isForStaff)
            yield [{...request, headers: people.admin}, 401, 'token_invalid'];
        for (const [role, itsHeaders] of Object.entries(isForStaff ? staff : people))
            if (!operation.roles.includes(role))
                yield [{...request, headers: itsHeaders}, 403, 'permission_denied'];
    }
    if (operation.path.includes('{'))
        for (const id of [nobody, 'sesame'])
            yield id === nobody && operation.id.startsWith('staff.inspect.') // nothing is told of tenants that are not inspected
                ? [{...request, path: {id}}, 403, 'inspection_required'] : [{...request, path: {id}}, 404, 'not_found'];
    if (operation.method !== 'GET')
        yield [{...request, headers: {...headers, 'Idempotency-Key': 'k'.repeat(256)}}, 400, 'validation_failed', 'Idempotency-Key'];
    for (const {name, in: place, schema} of operation.parameters.filter(one => one.in === 'query'))
        for (const value of wrongValues(schema).filter(one => typeof one === 'string' && one !== ''))
            yield [{...request, query: {...request.query, [name]: value}}, 400, 'validation_failed', name];
    if (request.rawBody === undefined && operation.bodySchema)
        yield* badBodies(operation, request);
}

function* badBodies(operation, request) {
    const body = request.body ?? {};
    yield [{...request, body: undefined, rawBody: '{"'}, 400, 'invalid_json'];
    const [known] = Object.keys(operation.bodySchema.properties);
    yield [{...request, body: undefined, rawBody: `{"${known}": true, "${known}": true}`}, 400, 'validation_failed', known];
    yield [{...request, body: []}, 400, 'validation_failed', 'non_field_errors'];
    yield [{...request, headers: {...request.headers, 'Content-Type': 'text/plain'}, body}, 415, 'unsupported_media_type'];
    yield [{...request, body: {...body, padding: 'x'.repeat(5 * 1024 * 1024)}}, 413, 'payload_too_large'];
    for (const name of operation.bodySchema.required ?? [])
        yield [{...request, body: {...body, [name]: undefined}}, 400, 'validation_failed', name];
    for (const [name, schema] of Object.entries(operation.bodySchema.properties))
        for (const value of wrongValues(schema))
            yield [{...request, body: {...body, [name]: value}}, 400, 'validation_failed', name];
}

/** Values that a schema refuses; what is of the wrong kind comes as text first, for the query. */
function wrongValues(schema) {
    if (schema.anyOf)
        return wrongValues(schema.anyOf.find(one => one.type !== 'null'));
    if (schema.enum)
        return ['sesame', 7, {}];
    if (schema.format === 'date-time' || schema.format === 'uuid')
        return ['sesame', 7];
    if (schema.type === 'string')
        return [...schema.maxLength ? ['x'.repeat(schema.maxLength + 1)] : [], 7, ['x']];
    if (schema.type === 'integer')
        return ['sesame', '1.5', ...schema.minimum === undefined ? [] : [schema.minimum - 1], ...schema.maximum ? [schema.maximum + 1] : [], 1.5];
    if (schema.type === 'array')
        return ['sesame', {}, [7], ...schema.maxItems ? [Array(schema.maxItems + 1).fill('x')] : []];
    return ['sesame', 7];
}
