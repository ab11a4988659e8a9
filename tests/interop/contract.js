// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A client that knows nothing but the OpenAPI document a server gives, and holds the server to every word of it.
import assert from 'node:assert/strict';

import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const verbs = ['get', 'post', 'put', 'patch', 'delete'];

/** A member of an answer that its schema does not name is as wrong as one that is missing. */
function closed(schema) {
    if (Array.isArray(schema))
        return schema.map(closed);
    if (schema === null || typeof schema !== 'object')
        return schema;
    const copy = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
    if (schema.type === 'object' && schema.properties && schema.additionalProperties === undefined)
        copy.additionalProperties = false;
    return copy;
}

function holdsSecret(schema, document) {
    if (schema === null || typeof schema !== 'object')
        return false;
    if (schema.$ref)
        return holdsSecret(at(document, schema.$ref), document);
    return schema.format === 'password' || Object.values(schema).some(value => holdsSecret(value, document));
}

function at(document, reference) {
    return reference.slice(2).split('/').reduce((value, name) => value[name], document);
}

/** "12" → 12 and "true" → true where the parameter is of that kind: an address knows text only. */
function parsed(value, schema) {
    const kinds = [schema.type, ...(schema.anyOf ?? []).map(one => one.type)];
    if (kinds.includes('integer') && /^-?\d+$/.test(value))
        return Number(value);
    return kinds.includes('boolean') && ['true', 'false'].includes(value) ? value === 'true' : value;
}

export class Contract {
    static async of(url) {
        const answer = await fetch(`${url}/api/v1/openapi.json`);
        assert.equal(answer.status, 200);
        return new Contract(url, await answer.json());
    }

    constructor(url, document) {
        this.url = url;
        this.document = document;
        this.ajv = new Ajv2020({strict: false, allErrors: true});
        addFormats(this.ajv);
        this.ajv.addSchema(document, 'in');
        this.ajv.addSchema(closed(document), 'out');
        this.operations = new Map();
        for (const [path, item] of Object.entries(document.paths))
            for (const verb of verbs.filter(one => item[one]))
                this.operations.set(item[verb].operationId, this.#operation(path, verb, item));
    }

    #operation(path, verb, item) {
        const operation = item[verb];
        return {
            id: operation.operationId,
            path,
            method: verb.toUpperCase(),
            otherMethods: verbs.filter(one => !item[one]).map(one => one.toUpperCase()),
            pointer: `/paths/${path.replaceAll('/', '~1')}/${verb}`,
            parameters: operation.parameters.map(one => one.$ref ? at(this.document, one.$ref) : one),
            body: operation.requestBody,
            bodySchema: operation.requestBody?.content['application/json'].schema,
            responses: operation.responses,
            schemes: operation.security.flatMap(Object.keys),
            roles: operation['x-required-roles'],
        };
    }

    operation(id) {
        const operation = this.operations.get(id);
        assert.ok(operation, `the document has no ${id}`);
        return operation;
    }

    /** The codes that the document promises for a status. */
    codes(operation, status) {
        return [...operation.responses[status].description.matchAll(/(?:^|\n- |^- )`(\w+)`: /g)].map(match => match[1]);
    }

    /** What in a request the document does not allow; empty for a good one. Never looks at a raw body. */
    problemsOfRequest(operation, {path = {}, query = {}, headers = {}, body}) {
        const problems = [];
        const given = {path, query, header: headers};
        for (const {name, in: place, required, schema} of operation.parameters) {
            const [, value] = Object.entries(given[place]).find(([key]) => key.toLowerCase() === name.toLowerCase()) ?? [];
            if (value === undefined && required)
                problems.push(`${place} ${name} is missing`);
            else if (value !== undefined && !this.ajv.validate(schema, parsed(String(value), schema)))
                problems.push(`${place} ${name}: ${this.ajv.errorsText()}`);
        }
        for (const name of Object.keys(query))
            if (!operation.parameters.some(one => one.in === 'query' && one.name === name))
                problems.push(`query ${name} is not in the document`);
        if (body === undefined ? operation.body?.required : !operation.body)
            problems.push(body === undefined ? 'the body is missing' : 'the document knows no body');
        else if (body !== undefined)
            problems.push(...this.#problemsOfBody(operation, body));
        return problems;
    }

    #problemsOfBody(operation, body) {
        const validate = this.ajv.getSchema(`in#${operation.pointer}/requestBody/content/application~1json/schema`);
        const problems = validate(body) ? [] : validate.errors.map(one => `body${one.instancePath} ${one.message}`);
        const members = operation.bodySchema.properties;
        if (members && body !== null && typeof body === 'object')
            problems.push(...Object.keys(body).filter(name => !members[name]).map(name => `${name} is not in the document`));
        return problems;
    }

    /**
     * Sends a request, good or bad, and checks the answer. rawBody goes out as it is; slash: false leaves the path's last one out.
     * Answers {status, headers, body}.
     */
    async ask(id, {method, path = {}, query = {}, headers = {}, body, rawBody, slash = true} = {}) {
        const operation = this.operation(id);
        const written = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name]));
        const address = new URL(slash ? written : written.replace(/\/$/, ''), this.url);
        for (const [name, value] of Object.entries(query))
            address.searchParams.append(name, value);
        const sent = rawBody ?? (body === undefined ? undefined : JSON.stringify(body));
        const answer = await fetch(address, {
            method: method ?? operation.method,
            headers: {Accept: 'application/json', ...(sent !== undefined && {'Content-Type': 'application/json'}), ...headers},
            body: sent,
            redirect: 'manual',
        });
        const text = await answer.text();
        if (method && method !== operation.method)
            return this.#checkedRefusal(answer, text);
        return this.#checked(operation, answer, text);
    }

    #checked(operation, answer, text) {
        const {status, headers} = answer;
        const where = `${operation.id} ${status} ${text.slice(0, 300)}`;
        const response = operation.responses[status];
        assert.ok(response, `undocumented status: ${where}`);
        for (const [name, {$ref}] of Object.entries(response.headers)) {
            const {schema} = at(this.document, $ref);
            const value = headers.get(name);
            assert.ok(value !== null, `${name} is missing: ${where}`);
            assert.ok(this.ajv.validate(schema, parsed(value, schema)), `${name}: ${value}: ${where}`);
        }
        if (!response.content) {
            assert.equal(text, '', where);
            return {status, headers, body: null};
        }
        const [[type, {schema}]] = Object.entries(response.content);
        assert.equal(headers.get('content-type').split(';')[0], type, where);
        const body = JSON.parse(text);
        const pointer = `${operation.pointer}/responses/${status}/content/${type.replaceAll('/', '~1')}/schema`;
        const validate = this.ajv.getSchema(`out#${pointer}`);
        assert.ok(validate(body), `${this.ajv.errorsText(validate.errors)}: ${where}`);
        if (holdsSecret(schema, this.document))
            assert.equal(headers.get('cache-control'), 'no-store', where);
        if (status >= 400)
            this.#checkProblem(operation, answer, body, where);
        return {status, headers, body};
    }

    #checkProblem(operation, {status, headers}, body, where) {
        assert.equal(body.status, status, where);
        assert.equal(body.request_id, headers.get('x-request-id'), where);
        assert.ok(this.codes(operation, status).includes(body.code), `undocumented code: ${where}`);
        assert.equal(status === 401, headers.has('www-authenticate'), `WWW-Authenticate: ${where}`);
        if (body.code === 'permission_denied' && status === 403)
            assert.deepEqual(body.required_roles, operation.roles, where);
        if (body.code === 'validation_failed')
            assert.ok(Object.keys(body.errors).length > 0, where);
    }

    /** 405 belongs to a path, not to an operation: the document does not speak of it. */
    #checkedRefusal({status, headers}, text) {
        const body = JSON.parse(text);
        const validate = this.ajv.getSchema('out#/components/schemas/Problem');
        assert.ok(validate(body), this.ajv.errorsText(validate.errors));
        assert.equal(headers.get('content-type'), 'application/problem+json');
        assert.equal(body.request_id, headers.get('x-request-id'));
        return {status, headers, body};
    }
}
