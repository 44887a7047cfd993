using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests;

public sealed class CompilationTests
{
    private static readonly GeneratorRun _notes = GeneratorRun.Of(SampleContracts.Notes);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public void EmittedCode_AtVersion_CompilesWithoutWarning(LanguageVersion version)
    {
        var run = GeneratorRun.Of(SampleContracts.Notes, SampleContracts.Other);

        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, version)));
    }

    [Fact]
    public void EmittedCode_OfDeprecatedParts_CompilesWithoutWarning()
    {
        var run = GeneratorRun.Of(SampleContracts.Notes
            .With("name: { type: string }", "name: { type: string, deprecated: true }")
            .With("description: A remark.", "deprecated: true")
            .With("operationId: deleteNote", "operationId: deleteNote\n      deprecated: true")
            .With("in: query, schema: { type: integer }", "in: query, deprecated: true, schema: { type: integer }")
            .With("text: { type: string }", "text: { type: string, deprecated: true }"));

        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
        Assert.Contains("Obsolete", run.Sources["V1.Models.Note.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void EmittedCode_OfRoleAndEvidence_TellsThemInTheRemarks()
    {
        var run = GeneratorRun.Of(SampleContracts.Notes
            .With("operationId: createNote", "operationId: createNote\n      x-min-role: { documented: guest, recorded: agent }\n      x-evidence: documented-only")
            .With("name: { type: string }", "name: { type: string, x-evidence: recorded }"));

        Assert.Contains("Minimum role: <c>guest</c> (recorded: <c>agent</c>).", run.Sources["V1.NotesClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Evidence: documented-only.", run.Sources["V1.NotesClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("<remarks>Evidence: recorded.</remarks>", run.Sources["V1.Models.User.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages")]
    [InlineData("number")]
    [InlineData("page")]
    [InlineData("onePage")]
    [InlineData("nextPage")]
    [InlineData("item")]
    public void EmittedCode_OfAWalk_CompilesBesideAnyArgument(string argument)
    {
        var run = GeneratorRun.Of(SampleContracts.Notes
            .With("x-client-parameter: true, ", "")
            .With("project_id", argument)
            .With("items: { $ref: '#/components/schemas/Note' }", "items: { nullable: true, allOf: [{ $ref: '#/components/schemas/Note' }] }"));

        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
    }

    [Theory]
    [InlineData("Status", "Value")]
    [InlineData("Status", "Values")]
    [InlineData("Priority", "Name")]
    [InlineData("Subject", "Kind")]
    [InlineData("Subject", "Kinds")]
    [InlineData("User", "Clone")]
    [InlineData("User", "AdditionalData")]
    public void EmittedCode_OfASchemaNamedLikeAMember_CompilesWithoutWarning(string schema, string name)
    {
        var run = GeneratorRun.Of(SampleContracts.Notes.With($"    {schema}:", $"    {name}:").With($"schemas/{schema}'", $"schemas/{name}'"));

        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
    }

    [Fact]
    public void EmittedCode_OfAParameterNamedLikeAKeyword_CompilesWithoutWarning()
    {
        var run = GeneratorRun.Of(SampleContracts.Notes.With("{note_id}:", "{class}:").With("name: note_id,", "name: class,"));

        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
    }

    [Theory]
    [InlineData("""{"id":"1","status":100,"tags":["a"],"owner":"u1","subject":5,"closedAt":"2024-01-02T03:04:05.678Z"}""")]
    [InlineData("""{"id":"1","status":7,"tags":[],"priority":"later","owner":{"id":"u1","name":"Ada"},"subject":"text","closedAt":null}""")]
    [InlineData("""{"id":"1","status":1000,"tags":[],"subject":{"id":"u2"},"attributes":{"deep":{"er":[1,null]}},"unknown":{"kept":true}}""")]
    [InlineData("""{"tags":"not a list","subject":true,"owner":null}""")]
    public void Json_ReadAndWritten_IsTheSame(string json)
    {
        var written = CompiledContract.Execute(_notes, $""""return JsonModel.ToJson(JsonModel.Parse<Note>("""{json}"""));"""");

        Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(
            System.Text.Json.Nodes.JsonNode.Parse(json), System.Text.Json.Nodes.JsonNode.Parse(written)), written);
    }

    [Theory]
    [InlineData("note.Status == Status.Open", "True")]
    [InlineData("note.Status.Name", "Open")]
    [InlineData("note.Priority?.IsKnown", "False")]
    [InlineData("note.Owner?.Id", "u1")]
    [InlineData("note.Owner?.Value?.Name", "Ada")]
    [InlineData("note.Subject?.Kind", "Int64")]
    [InlineData("note.AdditionalData[\"unknown\"]", "1")]
    [InlineData("note.Clone().Tags.Single()", "a")]
    [InlineData("JsonSerializer.Deserialize<Note>(JsonSerializer.Serialize(note))!.Id", "n1")]
    [InlineData("Status.TryParse(\"Closed\", out var status) ? status.Value : 0", "1000")]
    [InlineData("Status.TryParse(\"7\", out var status) ? status.Value : 0", "7")]
    [InlineData("Status.TryParse(\"Shut\", out _)", "False")]
    [InlineData("Priority.TryParse(\"High\", out var priority) ? priority.Value : \"\"", "high")]
    public void Json_Read_IsTyped(string expression, string expected)
    {
        const string Json = """{"id":"n1","status":100,"priority":"later","tags":["a"],"owner":{"id":"u1","name":"Ada"},"subject":5,"unknown":1}""";

        var actual = CompiledContract.Execute(_notes, $""""
            var note = JsonModel.Parse<Note>("""{Json}""");
            object? value = {expression};
            return value?.ToString() ?? "null";
            """");

        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("new() { Text = \"t\" }", """{"text":"t"}""")]
    [InlineData("new() { Text = \"t\", Until = default }", """{"text":"t"}""")]
    [InlineData("new() { Text = \"t\", Until = (DateOnly?)null }", """{"text":"t","until":null}""")]
    [InlineData("new() { Text = \"t\", Until = (DateOnly?)new DateOnly(2024, 1, 2) }", """{"text":"t","until":"2024-01-02"}""")]
    public void RequestBody_WithOptionalNull_TellsAbsentNullAndValueApart(string expression, string expected)
    {
        var written = CompiledContract.Execute(_notes, $"CreateNoteBody body = {expression}; return JsonModel.ToJson(body);");

        Assert.Equal(expected, written);
    }

    [Fact]
    public void RequestBody_WithoutItsRequiredProperty_DoesNotCompile()
    {
        var compilation = CompiledContract.Compile(_notes, LanguageVersion.CSharp12, """
            /// <summary>Forgets.</summary>
            public static class User
            {
                /// <summary>Forgets the text.</summary>
                public static Acme.V1.CreateNoteBody Body() => new();
            }
            """);

        Assert.Contains("CS9035", Assert.Single(CompiledContract.Complaints(compilation)), StringComparison.Ordinal);
    }
}
