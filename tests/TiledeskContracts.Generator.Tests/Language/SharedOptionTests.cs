namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Enums that stand inline in parameters, and the types that they share.</summary>
public sealed class SharedOptionTests
{
    private const string Fine = "responses: { '204': { description: Fine. } }";

    [Fact]
    public void Enum_OfOneParameterAtSeveralOperations_IsOneType()
    {
        var said = Talk.With($$"""
            paths:
              /notes: { get: { tags: [notes], operationId: listNotes, parameters: [{ name: sort, in: query, schema: { type: string, enum: [asc, desc] } }], {{Fine}} } }
              /people: { get: { tags: [people], operationId: listPeople, parameters: [{ name: sort, in: query, schema: { type: array, items: { type: string, enum: [desc, asc] } } }], {{Fine}} } }
              /items/{sort}: { get: { tags: [items], operationId: listItems, parameters: [{ name: sort, in: path, required: true, schema: { type: string, enum: [asc, desc], default: asc } }], {{Fine}} } }
            """, """
            server.Answers(204);
            SortOption sort = SortOption.Desc;
            client.Notes.ListAsync(new() { Sort = sort }).GetAwaiter().GetResult();
            var sent = server.Sent;
            client.People.ListAsync(new() { Sort = new[] { sort, SortOption.Asc } }).GetAwaiter().GetResult();
            sent += " " + server.Sent;
            client.Items.ListAsync(sort).GetAwaiter().GetResult();
            return sent + " " + server.Sent;
            """);

        Assert.Equal("GET https://api.example.com/v1/notes?sort=desc GET https://api.example.com/v1/people?sort=desc&sort=asc GET https://api.example.com/v1/items/desc", said);
    }

    [Fact]
    public void Enums_OfOneParameterAndSeveralValues_AreNamedByUseTagAndOperation()
    {
        static string Operation(string id, string tag, string values) =>
            $"  /{id}: {{ get: {{ tags: [{tag}], operationId: {id}, parameters: [{{ name: sort, in: query, schema: {{ type: string, enum: [{values}] }} }}], {Fine} }} }}\n";

        var contract = LanguageContract.Whole("openapi: 3.0.3\ninfo: { title: Acme, version: '1' }\npaths:\n"
            + Operation("one", "a", "asc, desc") + Operation("two", "b", "asc, desc") + Operation("three", "c", "desc, asc")
            + Operation("listJobs", "jobs", "name, size") + Operation("oldJobs", "jobs", "name, size")
            + Operation("readLogs", "logs", "time")
            + Operation("getDone", "jobs", "day, hour") + Operation("getOpen", "jobs", "day, hour")
            + Operation("four", "d", "x, y") + Operation("five", "e", "x, y"));

        Assert.Empty(contract.Complaints());
        Assert.Equal(
            ["FiveSort", "JobsSortOption", "ListJobsSort", "ReadLogsSort", "SortOption"],
            contract.Files("Enums.").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Type_MadeOfOwnerAndProperty_GivesWayToAComponentInWords()
    {
        var contract = LanguageContract.Whole($$"""
            openapi: 3.0.3
            info: { title: Acme, version: '1' }
            paths: { /a: { get: { tags: [a], operationId: a, parameters: [{ $ref: '#/components/parameters/status' }], {{Fine}} } } }
            components:
              parameters: { status: { name: status, in: query, schema: { type: string, enum: [on] } } }
              schemas:
                Status: { type: string, enum: [x] }
                User: { type: object, properties: { type: { type: string, enum: [a] }, options: { type: object, properties: { b: { type: string } } } } }
                UserType: { type: object, properties: { c: { type: string } } }
                UserOptions: { type: object, properties: { d: { type: string } } }

            """);

        Assert.Empty(contract.Complaints());
        Assert.Equal(["Status", "StatusOption", "UserTypeValue"], contract.Files("Enums.").Order(StringComparer.Ordinal));
        Assert.Equal(["User", "UserOptions", "UserOptionsObject", "UserType"], contract.Files("Models.").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Type_OfAParameterOfAPath_IsNamedAfterThePath()
    {
        var said = Talk.With($$"""
            paths:
              /api/v1/notes/{id}/files:
                parameters:
                  - { name: id, in: path, required: true, schema: { type: string } }
                  - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { kind: { type: string, enum: [a] } } } }
                get: { tags: [a], operationId: read, {{Fine}} }
                put: { tags: [a], operationId: write, {{Fine}} }
            """, """
            server.Answers(204);
            client.A.WriteAsync("5", new() { Filter = new NotesFilesFilter { Kind = NotesFilesFilterKind.A } }).GetAwaiter().GetResult();
            return server.Sent;
            """);

        Assert.Equal("PUT https://api.example.com/v1/api/v1/notes/5/files?filter%5Bkind%5D=a", said);
    }

    [Fact]
    public void Header_ThatIsIgnored_LeavesNoType()
    {
        var contract = LanguageContract.Whole($$"""
            openapi: 3.0.3
            info: { title: Acme, version: '1' }
            paths:
              /a: { get: { tags: [a], operationId: a, parameters: [{ name: Accept, in: header, schema: { type: string, enum: [text/csv] } }], {{Fine}} } }
              /b: { get: { tags: [a], operationId: b, parameters: [{ name: Accept, in: header, schema: { type: string, enum: [text/csv] } }], {{Fine}} } }

            """);

        Assert.Empty(contract.Files("Enums."));
    }
}
