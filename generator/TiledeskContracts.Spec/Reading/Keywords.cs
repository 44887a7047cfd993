namespace TiledeskContracts.Spec.Reading;

/// <summary>The fixed keywords of an element of OpenAPI 3.0 and 3.1.</summary>
internal sealed class Keywords
{
    public static readonly Keywords Document = new(
        "The document", "openapi", "info", "jsonSchemaDialect", "servers", "paths", "webhooks", "components", "security", "tags", "externalDocs");

    public static readonly Keywords Info = new(
        "'info'", "title", "summary", "description", "termsOfService", "contact", "license", "version");

    public static readonly Keywords Server = new("A server", "url", "description", "variables");

    public static readonly Keywords ServerVariable = new("A server variable", "enum", "default", "description");

    public static readonly Keywords Tag = new("A tag", "name", "description", "externalDocs");

    public static readonly Keywords Components = new(
        "'components'", "schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links", "callbacks", "pathItems");

    public static readonly Keywords Path = new(
        "A path", "$ref", "summary", "description", "get", "put", "post", "delete", "options", "head", "patch", "trace", "servers", "parameters");

    public static readonly Keywords Operation = new(
        "An operation", "tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses", "callbacks", "deprecated", "security", "servers");

    public static readonly Keywords Parameter = new(
        "A parameter", "name", "in", "description", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved", "schema", "example", "examples", "content");

    public static readonly Keywords Header = new(
        "A header", "description", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved", "schema", "example", "examples", "content");

    public static readonly Keywords RequestBody = new("A request body", "description", "content", "required");

    public static readonly Keywords Response = new("A response", "description", "headers", "content", "links");

    public static readonly Keywords MediaType = new("A media type", "schema", "example", "examples", "encoding");

    public static readonly Keywords Discriminator = new("A discriminator", "propertyName", "mapping");

    public static readonly Keywords SecurityScheme = new(
        "A security scheme", "type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl");

    public static readonly Keywords Schema = new(
        "A schema", "title", "description", "type", "format", "enum", "const", "default", "nullable", "properties", "required", "items",
        "additionalProperties", "allOf", "oneOf", "anyOf", "not", "discriminator", "readOnly", "writeOnly", "deprecated", "example", "examples",
        "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems",
        "uniqueItems", "maxProperties", "minProperties", "xml", "externalDocs", "$schema", "$id", "$anchor", "$defs", "definitions", "$dynamicRef",
        "$dynamicAnchor", "$vocabulary", "$comment", "if", "then", "else", "dependentSchemas", "dependentRequired", "prefixItems", "contains",
        "minContains", "maxContains", "patternProperties", "propertyNames", "unevaluatedItems", "unevaluatedProperties", "contentEncoding",
        "contentMediaType", "contentSchema");

    public static readonly Keywords Pagination = new("'x-pagination'", "style", "page", "firstPage", "limit", "items", "total", "identity");

    /// <summary>Keywords of our own that are read wherever they fit.</summary>
    public static IReadOnlyList<string> Own { get; } =
    [
        "x-csharp-name", "x-pagination", "x-wire-alias", "x-client-parameter", "x-id-property", "x-enum-varnames", "x-min-role", "x-evidence", "x-documented",
    ];

    private readonly string[] _names;
    private readonly HashSet<string> _set;

    private Keywords(string element, params string[] names)
    {
        Element = element;
        _names = names;
        _set = new HashSet<string>(names, StringComparer.Ordinal);
    }

    /// <summary>How a sentence names the element.</summary>
    public string Element { get; }

    /// <summary>All keywords, the likelier first.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Whether the element has such a keyword.</summary>
    public bool Has(string name) => _set.Contains(name);
}
