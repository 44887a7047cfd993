using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Hostile;

/// <summary>Contracts changed by chance: each ends in code that parses, and in problems at their own places.</summary>
public sealed class FuzzTests
{
    // Compiling costs ten times the rest.
    private const int RoundsForEachCompilation = 60;

    [Theory]
    [InlineData("full", true, 1, 200)]
    [InlineData("full", false, 2, 100)]
    [InlineData("notes", true, 3, 300)]
    [InlineData("notes", false, 4, 200)]
    [InlineData("version 3", false, 5, 12)]
    public void Contract_ChangedByChance_EndsInCodeAndLocatedProblems(string contract, bool isTree, int seed, int rounds)
    {
        var yaml = contract switch
        {
            "full" => FullContract.Yaml,
            "notes" => SampleContracts.NotesYaml,
            _ => File.ReadAllText(Path.Combine(Folders.Repository, "spec", "tiledesk-v3.yaml")),
        };
        var random = new Random(seed);
        var whole = GeneratorRun.Once(isTree ? new ContractFile("/acme/notes.json", ContractTree.Json(yaml).ToJsonString()) : new("/acme/notes.yaml", yaml));
        var known = whole.Trees.Select(static tree => tree.Value).ToHashSet();

        for (var round = 0; round < rounds; round++)
        {
            var text = isTree ? Mutation.OfTree(yaml, random) : Mutation.OfText(yaml, random);
            var run = whole.WithFiles(new ContractFile(isTree ? "/acme/notes.json" : "/acme/notes.yaml", text));

            var complaints = Complaints(run, text, known, compiles: round % RoundsForEachCompilation == 0).ToList();
            Assert.True(complaints.Count == 0, string.Create(CultureInfo.InvariantCulture, $"round {round} of {seed}:\n{string.Join('\n', complaints.Take(5))}\n{text}"));
        }
    }

    private static IEnumerable<string> Complaints(GeneratorRun run, string text, HashSet<SyntaxTree> known, bool compiles)
    {
        foreach (var diagnostic in run.Diagnostics)
        {
            if (diagnostic.Id == "TDC000")
            {
                yield return diagnostic.ToString();
            }
            else if (diagnostic.Location.SourceSpan.End > text.Length
                || Place(text, diagnostic.Location.SourceSpan.Start) != diagnostic.Location.GetLineSpan().StartLinePosition)
            {
                yield return "at no place: " + diagnostic;
            }
        }

        foreach (var problem in run.Trees.Where(tree => !known.Contains(tree.Value)).SelectMany(static tree => tree.Value.GetDiagnostics()))
        {
            yield return problem.ToString();
        }

        if (run.Sources.Count == 0 && !run.Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            yield return "neither code nor an error";
        }

        foreach (var problem in compiles ? CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)) : [])
        {
            yield return problem;
        }
    }

    // As editors count; a byte order mark takes no room.
    private static LinePosition Place(string text, int offset)
    {
        var before = text[(text.StartsWith('\uFEFF') ? 1 : 0)..][..offset].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return new(before.Count(static character => character == '\n'), before.Length - before.LastIndexOf('\n') - 1);
    }
}
