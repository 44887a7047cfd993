using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts;

public sealed class FactDamageTests
{
    private const string V3 = "/paths/~1{project_id}~1requests";
    private const string V3Request = V3 + "~1{request_id}";
    private const string V2Request = "/paths/~1{project_id}~1requests~1{id}";
    private const string Model = "/components/schemas/Request/properties";

    public static TheoryData<string, string, string?> Damages => new()
    {
        // operation: the operation, its method, its trailing slash, its server, the printed path of create
        { "v3-history-operation", V3Request + "~1history/get", null },
        { "v3-list-operation", V3, null },
        { "v3-update-operation", V3Request + "~1", null },
        { "v3-create-operation", V3 + "~1/post/x-documented/path", null },
        { "v2-get-operation", "/servers/0/url", "\"https://api.tiledesk.com/v3\"" },

        // path parameter: name, place, required, type
        { "v3-delete-note-path-noteid", "/components/parameters/NoteId/name", "\"note_id\"" },
        { "v3-delete-note-path-noteid", "/components/parameters/NoteId/in", "\"query\"" },
        { "v2-get-path-id", "/components/parameters/RequestId/required", "false" },
        { "v2-get-path-project-id", "/components/parameters/ProjectId/schema/type", "\"integer\"" },

        // query parameter: presence, place, type by keyword, type by x-documented, required, a mark that denies the page
        { "v3-list-query-tags", "/components/parameters/Tags/name", "\"tag\"" },
        { "v3-list-query-tags", "/components/parameters/Tags/in", "\"header\"" },
        { "v3-list-query-hasbot", "/components/parameters/HasBot/schema/type", "\"string\"" },
        { "v3-list-query-page", "/components/parameters/Page/schema/x-documented", null },
        { "v3-list-query-status", "/components/parameters/Status/schema/x-documented/type", null },
        { "v2-list-query-lead", "/components/parameters/LeadId/required", "true" },
        { "v2-list-query-participant", "/components/parameters/Participant/schema/type", "\"string\"" },
        { "v3-list-query-full-text", "/components/parameters/FullText/x-evidence", "\"recorded\"" },

        // body field: presence, type, required, root
        { "v3-route-body-nobot", "/components/schemas/RouteRequestBody/properties/nobot", null },
        { "v3-route-body-nobot", "/components/schemas/RouteRequestBody/properties/nobot/type", "\"string\"" },
        { "v2-route-body-nobot", "/components/schemas/RouteRequestBody/required", "[\"departmentid\", \"nobot\"]" },
        { "v2-add-note-body-text", "/components/schemas/AddNoteBody/required", null },
        { "v2-add-note-body-text", V2Request + "~1notes/post/requestBody/required", "false" },
        { "v2-set-participants-body-root", V2Request + "~1participants/put/requestBody/required", "false" },
        { "v3-set-followers-body-root", V3Request + "~1followers/put/requestBody/content/application~1json/schema/type", "\"object\"" },
        { "v3-update-body-status", "/components/schemas/UpdateRequestBody/properties/status/x-documented", null },

        // model field: presence, type by keyword, by x-documented, by alternative, nested, a mark that denies the page
        { "v3-model-transcript", Model + "/transcript", null },
        { "v3-model-hasbot", Model + "/hasBot/type", "\"string\"" },
        { "v3-model-ticket-id", Model + "/ticket_id/x-documented", null },
        { "v3-model-snapshot-agents", "/components/schemas/Snapshot/properties/agents", null },
        { "v2-model-useragent", Model + "/userAgent/x-evidence", "\"recorded\"" },

        // enum value: member, spelling, JSON type, name, the page's own list
        { "v3-model-status-150", "/components/schemas/RequestStatus/anyOf/0/enum", "[50, 100, 200, 1000]" },
        { "v3-model-priority-hight", "/components/schemas/RequestPriority/anyOf/0/enum/2", null },
        { "v3-list-query-direction-desc", "/components/schemas/SortDirection/anyOf/0/enum", "[1, -1]" },
        { "v2-model-status-200", "/components/schemas/RequestStatus/anyOf/0/x-enum-varnames", "[\"A\", \"B\", \"C\", \"D\", \"E\"]" },
        { "v3-list-query-status-all", "/components/parameters/Status/schema/x-documented/enum", "[\"100\"]" },
        { "v3-list-query-channel-email", "/components/schemas/ChannelFilter", "{ \"type\": \"string\" }" },

        // default
        { "v3-list-query-limit-default", "/components/parameters/Limit/schema/default", "50" },
        { "v2-list-query-direction-default", "/components/parameters/Direction/schema/default", "-1" },
        { "v3-list-query-page-default", "/components/parameters/Page/schema/x-documented/default", null },
        { "v3-route-body-nobot-default", "/components/schemas/RouteRequestBody/properties/nobot/default", null },

        // role
        { "v3-delete-role", V3Request + "/delete/x-min-role", null },
        { "v3-close-role", V3Request + "~1close/put/x-min-role", "\"guest\"" },
        { "v3-create-role", V3 + "~1/post/x-min-role/documented", "\"agent\"" },
        { "v3-get-role", V3Request + "/get/x-min-role", "{ \"recorded\": \"agent\" }" },

        // format
        { "v3-model-closed-at-format", Model + "/closed_at/format", "\"date\"" },
        { "v3-rate-body-rate-range", "/components/schemas/RateRequestBody/properties/rate/maximum", "10" },
        { "v3-rate-body-rate-range", "/components/schemas/RateRequestBody/properties/rate/minimum", null },
        { "v3-list-query-status-comma", "/components/parameters/Status/explode", "true" },
        { "v3-list-query-start-date-format", "/components/parameters/StartDate/schema/x-documented", null },
        { "v3-model-request-id-format-timestamp", Model + "/request_id/x-documented/format", "\"support-group-<UUID>\"" },

        // response: status, body, field, promised status, the whole request, a sample's value
        { "v3-get-response", V3Request + "/get/responses/200", null },
        { "v3-create-response", V3 + "~1/post/responses", "{ \"201\": { \"description\": \"Created.\" } }" },
        { "v3-update-response-body", V3Request + "~1/patch/responses/200/content/application~1json/schema", "{ \"$ref\": \"#/components/schemas/RequestList\" }" },
        { "v3-delete-response-body", V3Request + "/delete/responses/200/content/application~1json/schema", "{ \"type\": \"array\" }" },
        { "v3-close-response-status", V3Request + "~1close/put/responses/200/description", "\"The closed request.\"" },
        { "v3-reopen-response-status", V3Request + "~1reopen/put/responses/200", "{ \"description\": \"Its status is 1000.\", \"content\": {} }" },
        { "v2-reopen-response-status", V2Request + "~1reopen/put/responses/200/x-documented", null },
        { "v3-route-response-body", V3Request + "~1departments/put/responses/200/x-documented", null },
        { "v2-list-response-field-perpage", "/components/schemas/RequestList/properties/perPage", null },
        { "v2-list-response-field-requests-agents-role", "/components/schemas/ProjectUser/properties/role", null },
        { "v2-list-response-field-requests-waiting-time", "/components/examples/Page/value/requests/0/waiting_time", "21710" },
        { "v2-get-response", Model + "/agents", null },

        // header: either scheme, both as alternatives, no way around, the media type, x-documented without a body
        { "v3-list-header-authorization", "/components/securitySchemes/basic/scheme", "\"bearer\"" },
        { "v3-list-header-authorization", "/components/securitySchemes/jwt/name", "\"X-Token\"" },
        { "v2-list-header-authorization", "/security", "[{ \"basic\": [], \"jwt\": [] }]" },
        { "v2-list-header-authorization", "/security", "[{ \"basic\": [] }, { \"jwt\": [] }, {}]" },
        { "v2-rate-header-content-type", V2Request + "~1rating/patch/requestBody/content/application~1json", null },
        { "v3-delete-header-content-type", V3Request + "/delete/x-documented/headers", null },

        // example: a quoted value, the fields of a sample, its status, the ids of a sample call
        { "v3-model-request-id-example", Model + "/request_id/example", null },
        { "v3-list-query-status-comma-example", "/components/parameters/Status/schema/x-documented/example", "\"100\"" },
        { "v2-rate-example-shape", "/components/examples/Rated/value/rate", null },
        { "v2-list-example-shape", "/components/examples/Page/value/requests/0/__v", null },
        { "v2-close-example-shape", "/components/examples/Closed/value/status", "100" },
        { "v2-get-example-curl", "/components/parameters/RequestId/example", "\"5c81593adf767b0017d1aa67\"" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void DamagedContract_ItsFact_Fails(string id, string pointer, string? replacement)
    {
        var fact = Fact.Of(id);
        var contract = ContractFile.CopyOf(fact.Version);

        Assert.Null(FactCheck.Failure(fact, contract));
        new FactDamage(id, pointer, replacement).Apply(contract);

        Assert.NotNull(FactCheck.Failure(fact, contract));
    }

    [Fact]
    public void Damages_OfAllKinds_AreTried()
    {
        var tried = Damages.Select(row => Fact.Of(row.Data.Item1).Kind).Distinct(StringComparer.Ordinal);

        Assert.Equal(FactCheck.Kinds.Order(StringComparer.Ordinal), tried.Order(StringComparer.Ordinal));
    }
}
