using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TiledeskContracts.Generator.Tests.Hostile;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Editing;

/// <summary>A line that is half typed, wherever it stands, costs no more than the block that it begins or belongs to.</summary>
public sealed class HalfTypedTests
{
    private const string Yaml = """
        openapi: 3.0.3
        info:
          title: Acme
          version: '1'
        servers:
          - url: https://acme.example
            description: Where it is.
        tags:
          - name: notes
            description: "Remarks: all of them"
        paths:
          /notes:
            get:
              operationId: listNotes
              tags: [notes]
              parameters:
                - name: page
                  in: query
                  schema:
                    type: integer
              responses:
                '200':
                  description: A page.
                  content:
                    application/json:
                      schema:
                        type: array
                        items:
                          type: string
            post:
              operationId: createNote
              tags: [notes]
              summary: >
                Adds a note,
                at the end.
              requestBody:
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        text: { type: string, maxLength: 9 }
              responses:
                '201':
                  description: Made.
          /notes/{note_id}:
            parameters:
              - name: note_id
                in: path
                required: true
                schema:
                  type: string
            delete:
              operationId: deleteNote
              tags: [notes]
              responses:
                '204':
                  description: "Gone."
        components:
          schemas:
            Note:
              type: object
              description: |
                A remark.

                With more of it.
              required: [id, 'text']
              properties:
                id:
                  type: string
                text:
                  type: string
                  description: 'What it says.'
            Status:
              description: Where it stands.
              type: string
              enum:
                - open
                - closed
            User:
              type: object
              properties:
                name: { type: string }
                age:
                  type: integer
              x-more:
                - { a: 1 }
            Last:
              type: object
              properties:
                id:
                  type: string

        """;

    // The lines at which something begins, and what is made of it: methods of a class, and whole files.
    private static readonly Dictionary<string, string[]> _made = new(StringComparer.Ordinal)
    {
        ["    get:"] = ["ListAsync", "V1.Queries.ListNotesQuery.g.cs"],
        ["    post:"] = ["CreateAsync", "V1.Models.CreateNoteBody.g.cs"],
        ["    delete:"] = ["DeleteAsync"],
        ["    Note:"] = ["V1.Models.Note.g.cs"],
        ["    Status:"] = ["V1.Enums.Status.g.cs"],
        ["    User:"] = ["V1.Models.User.g.cs"],
        ["    Last:"] = ["V1.Models.Last.g.cs"],
    };

    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };

    private static readonly Lazy<GeneratorRun> _whole = new(static () => GeneratorRun.Once(new ContractFile("/acme/notes.yaml", Yaml)));

    public static TheoryData<int> Lines => [.. Enumerable.Range(0, Yaml.TrimEnd('\n').Split('\n').Length)];

    [Fact]
    public void Contract_TypedToItsEnd_MakesAllOfIt()
    {
        Assert.All(_made.Values.SelectMany(static made => made), static made => Assert.NotNull(TextOf(_whole.Value, made)));
        Assert.Equal(
            [.. _made.Values.SelectMany(static made => made).Where(static made => made.EndsWith(".cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal)],
            _whole.Value.Sources.Keys.Where(static name => !name.EndsWith("Client.g.cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void YamlLine_HalfTyped_CostsItsBlockAlone(int line)
    {
        var lines = Yaml.Split('\n');
        var indentation = Indentation(lines[line]);
        var expected = _made.Where(made => !IsSpoiled(lines, Array.IndexOf(lines, made.Key), line)).ToList();

        for (var kept = 1; kept < lines[line].Length - indentation; kept += Math.Max(1, (lines[line].Length - indentation) / 6))
        {
            var half = lines[line][..(indentation + kept)];
            var run = _whole.Value.WithFiles(new ContractFile("/acme/notes.yaml", string.Join('\n', lines.Select((whole, at) => at == line ? half : whole))));

            AssertUnchanged(expected, run, string.Create(CultureInfo.InvariantCulture, $"line {line} as '{half}'"));
        }
    }

    [Fact]
    public void JsonText_BrokenAtAnyLine_KeepsWhatStandsBefore()
    {
        var lines = ContractTree.Json(Yaml).ToJsonString(_indented).Split('\n');
        for (var line = 1; line < lines.Length; line++)
        {
            var indentation = Indentation(lines[line]);
            var half = lines[line][..(indentation + ((lines[line].Length - indentation) / 2))];
            var run = _whole.Value.WithFiles(new ContractFile("/acme/notes.json", string.Join('\n', lines.Select((kept, at) => at == line ? half : kept))));

            AssertUnchanged(
                _made.Where(made => IsWhole(lines, made.Key.Trim().TrimEnd(':'), line)),
                run,
                string.Create(CultureInfo.InvariantCulture, $"line {line} as '{half}'"));
        }
    }

    private static void AssertUnchanged(IEnumerable<KeyValuePair<string, string[]>> expected, GeneratorRun run, string edit)
    {
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "TDC000");
        foreach (var made in expected.SelectMany(static made => made.Value))
        {
            Assert.True(TextOf(run, made) is { } text && text == TextOf(_whole.Value, made), $"{made} is not what it was, with {edit}.");
        }
    }

    // Of a client the one method, with its documentation; of everything else the file.
    private static string? TextOf(GeneratorRun run, string made) => made.EndsWith(".cs", StringComparison.Ordinal)
        ? run.Sources.GetValueOrDefault(made)
        : run.Sources.Values.Where(source => source.Contains($" {made}(", StringComparison.Ordinal)).SelectMany(static source => CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            .FirstOrDefault(method => method.Identifier.ValueText == made && method.Body is not null)?.ToFullString();

    // A line costs what it belongs to, and what belongs to it; parameters of a path belong to its operations.
    private static bool IsSpoiled(string[] lines, int begin, int line) =>
        IsWithin(lines, begin, line) || IsWithin(lines, line, begin) || line == 0
        || (lines[begin] == "    delete:" && IsWithin(lines, Array.IndexOf(lines, "    parameters:"), line));

    private static bool IsWithin(string[] lines, int begin, int line) => begin <= line && line < End(lines, begin);

    private static int End(string[] lines, int begin)
    {
        var end = begin + 1;
        while (end < lines.Length && (lines[end].Length == 0 || Indentation(lines[end]) > Indentation(lines[begin])))
        {
            end++;
        }

        return end;
    }

    private static bool IsWhole(string[] lines, string key, int before)
    {
        var begin = Array.FindIndex(lines, text => text.TrimStart().StartsWith('"' + key + "\": {", StringComparison.Ordinal) && Indentation(text) == 6);
        return begin >= 0 && Array.FindIndex(lines, begin + 1, text => Indentation(text) == 6) < before;
    }

    private static int Indentation(string line) => line.Length - line.TrimStart(' ').Length;
}
