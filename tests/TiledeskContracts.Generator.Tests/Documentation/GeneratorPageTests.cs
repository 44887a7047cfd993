using System.Collections;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Generator.Tests.Documentation;

/// <summary><c>docs/generator.md</c> says what is true: its code compiles, its proofs exist, no keyword is missing.</summary>
public sealed partial class GeneratorPageTests
{
    private static readonly string _page =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "generator.md")).ReplaceLineEndings("\n");

    [Fact]
    public void CSharp_OfThePage_CompilesAgainstThePagesContract()
    {
        var run = GeneratorRun.Once(new ContractFile("/acme/desk.yaml", Assert.Single(Fences("yaml")), "Acme.Desk", client: "DeskClient"));

        var compilation = CompiledContract.Compile(run, LanguageVersion.CSharp12, $$"""
            using System;
            using System.IO;
            using System.Threading.Tasks;
            using Acme.Desk;
            using TiledeskContracts;
            using TiledeskContracts.Errors;
            using TiledeskContracts.Json;

            /// <summary>The page's code.</summary>
            public static class Page
            {
                {{string.Concat(Fences("csharp").Select((code, index) => $"/// <summary>Code.</summary>\npublic static async Task Run{index}() {{\n{code}\nawait Task.CompletedTask; }}\n"))}}
            }
            """);

        Assert.Empty(run.Diagnostics);
        Assert.Empty(CompiledContract.Complaints(compilation));
    }

    [Fact]
    public void CSharp_ThatSaysWhatItPrints_PrintsIt()
    {
        var code = Assert.Single(Fences("csharp"), static code => code.Contains("JsonModel.Parse", StringComparison.Ordinal));
        var promised = Regex.Matches(code, @"Console\.WriteLine\(.+?;\s+// (.+)$", RegexOptions.Multiline).Select(static match => match.Groups[1].Value).ToList();
        var run = GeneratorRun.Once(new ContractFile("/acme/desk.yaml", Assert.Single(Fences("yaml")), "Acme.V1", client: "DeskClient"));

        var printed = CompiledContract.Execute(
            run, $"var printed = new List<object?>();\n{code.Replace("Console.WriteLine(", "printed.Add(", StringComparison.Ordinal)}\nreturn string.Join('\\n', printed);").Split('\n');

        Assert.Equal(["False, and Value is \"snoozed\"", "{\"kind\":\"Video\",\"length\":5}", "curious", "all of it again"], promised);
        Assert.Equal(["False", promised[1], promised[2], Regex.Match(code, "\"\"\"(.+)\"\"\"").Groups[1].Value], printed);
    }

    [Fact]
    public void CSharp_OfThePackagesReadme_CompilesAsItStands()
    {
        var code = Fence().Matches(File.ReadAllText(Path.Combine(Root(), "generator", "TiledeskContracts.Generator", "README.md")).ReplaceLineEndings("\n"))
            .Single(static match => match.Groups[1].Value == "csharp").Groups[2].Value;
        var body = code.IndexOf("\n\n", StringComparison.Ordinal);
        var run = GeneratorRun.Once(new ContractFile("/acme/petstore.yaml", SampleContracts.NotesYaml, "Acme.Pets", client: "PetsClient"));

        var compilation = CompiledContract.Compile(run, LanguageVersion.CSharp12, $$"""
            {{code[..body]}}

            /// <summary>The readme's code.</summary>
            public static class Readme
            {
                /// <summary>Code.</summary>
                public static void Run(string token)
                {
                    {{code[body..]}}
                }
            }
            """);

        Assert.Empty(CompiledContract.Complaints(compilation));
    }

    [Fact]
    public void Proofs_OfThePage_AreTestsThatExist()
    {
        var tests = Directory.EnumerateFiles(Path.Combine(Root(), "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => file.EndsWith("Tests.cs", StringComparison.Ordinal) || file.EndsWith("Laws.cs", StringComparison.Ordinal))
            .GroupBy(file => Path.GetFileNameWithoutExtension(file), file => File.ReadAllText(file))
            .ToDictionary(group => group.Key, group => string.Concat(group), StringComparer.Ordinal);

        var proofs = Proof().Matches(_page).Select(match => (Class: match.Groups[1].Value, Method: match.Groups[2].Value)).ToList();

        Assert.True(proofs.Count > 40);
        var missing = proofs.Where(proof => !tests.TryGetValue(proof.Class, out var text) || !text.Contains($" {proof.Method}(", StringComparison.Ordinal)).ToList();
        Assert.Empty(missing);
    }

    [Fact]
    public void Keywords_OfEveryElement_HaveARow()
    {
        var missing = Elements().SelectMany(element => element.Names.Where(name => !Rows(element.Name).Contains($"`{name}`", StringComparison.Ordinal)).Select(name => $"{element.Name}: {name}"));

        Assert.Empty(missing);
    }

    [Fact]
    public void Links_OfEveryPage_LeadToPagesAndSections()
    {
        var pages = Directory.GetFiles(Path.Combine(Root(), "docs"), "*.md", SearchOption.AllDirectories);

        var broken = pages.SelectMany(page => Link().Matches(File.ReadAllText(page)).Select(match => (
            Page: page,
            Target: match.Groups[1].Length > 0 ? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, match.Groups[1].Value)) : page,
            Section: match.Groups[2].Value)))
            .Where(link => !Path.Exists(link.Target) || (link.Section.Length > 0 && !Sections(link.Target).Contains(link.Section)));

        Assert.True(pages.Length > 60);
        Assert.Empty(broken);
    }

    [Fact]
    public void Contents_OfThePage_NameEverySection() => Assert.All(
        Section().Matches(_page).Select(match => match.Groups[1].Value),
        section => Assert.Contains($"(#{section.ToLowerInvariant().Replace(' ', '-')})", _page, StringComparison.Ordinal));

    /// <summary>The first cells of an element's rows.</summary>
    private static string Rows(string element)
    {
        var section = Regex.Match(_page, $@"^### {Regex.Escape(element)}\n(.*?)(?=^##)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        return string.Join('\n', section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')[1]));
    }

    // The reader's own table, which is its own affair otherwise.
    private static IEnumerable<(string Name, IEnumerable<string> Names)> Elements()
    {
        var table = typeof(DocumentReader).Assembly.GetType("TiledeskContracts.Spec.Reading.Keywords", throwOnError: true)!;
        var elements = table.GetFields().Where(field => field.IsStatic && field.FieldType == table).Select(field => field.GetValue(null)!).ToList();
        Assert.NotEmpty(elements);
        return elements.Select(element => (
            ((string)table.GetProperty("Element")!.GetValue(element)!).Trim('\''),
            ((IEnumerable)table.GetProperty("Names")!.GetValue(element)!).Cast<string>()));
    }

    private static IEnumerable<string> Sections(string page) => Regex.Matches(File.ReadAllText(page), "^#+ (.+?)\r?$", RegexOptions.Multiline)
        .Select(static match => Regex.Replace(match.Groups[1].Value.ToLowerInvariant(), @"[^\w\- ]", "").Replace(' ', '-'));

    private static IEnumerable<string> Fences(string language) =>
        Fence().Matches(_page).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "TiledeskContracts.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"`(\w+(?:Tests|Laws))\.(\w+)`")]
    private static partial Regex Proof();

    [GeneratedRegex(@"\]\(([^)#:]*)(?:#([^)]*))?\)")]
    private static partial Regex Link();

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Section();
}
