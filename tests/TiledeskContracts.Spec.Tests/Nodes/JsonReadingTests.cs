using System.Reflection;
using System.Runtime.Loader;
using FsCheck;
using FsCheck.Fluent;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Spec.Tests.Nodes;

public sealed class JsonReadingTests
{
    private static readonly string[] _paths = ["a.json", "a.yaml"];

    [Fact]
    public void Json_OfAnyTree_ReadsBackEqual() =>
        Prop.ForAll(Arb.From(Trees(4)), static tree => NodeText.Json(tree) == NodeText.Json(Read(NodeText.Json(tree), "a.json")))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Yaml_OfAnyJson_ReadsEqual() =>
        Prop.ForAll(Arb.From(Trees(3)), static tree => NodeText.Json(tree) == NodeText.Json(Read("x: " + NodeText.Json(tree).Replace("\n", "\n ", StringComparison.Ordinal), "a.yaml", "x")))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Text_OfAnyKind_NeverThrows() =>
        Prop.ForAll<string>(static text =>
        {
            foreach (var path in _paths)
            {
                _ = Read(text ?? "", path);
                _ = Read("{" + text, path);
                _ = Read("a: " + text, path);
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\": 1 \"b\": 2}")]
    [InlineData("{\"a\": 1,}")]
    [InlineData("{a: 1}")]
    [InlineData("{'a': 1}")]
    [InlineData("[1,]")]
    [InlineData("[1 2]")]
    [InlineData("[1}")]
    [InlineData("[01]")]
    [InlineData("[1.]")]
    [InlineData("[.5]")]
    [InlineData("[+1]")]
    [InlineData("[1e]")]
    [InlineData("[-]")]
    [InlineData("[NaN]")]
    [InlineData("[\"\n\"]")]
    [InlineData("[\"\\x\"]")]
    [InlineData("[\"\\u12\"]")]
    [InlineData("[\"\\u 12\"]")]
    [InlineData("[\"")]
    [InlineData("[\"\\")]
    [InlineData("[]]")]
    [InlineData("[] 1")]
    [InlineData("// comment\n[]")]
    public void Json_Broken_IsOneProblem(string text)
    {
        var problems = new ProblemList("a.json");

        var reading = NodeReader.Read("a.json", text, ReadingLimits.Default, problems, TestContext.Current.CancellationToken);

        Assert.False(reading.IsWhole);
        Assert.Equal(ReadingRules.BrokenJson, Assert.Single(problems.ToArray()).Rule);
    }

    // In a load context of its own, where YamlDotNet cannot be found, so that other tests cannot have loaded it.
    [Fact]
    public void Json_WithoutYamlDotNet_IsRead()
    {
        var assembly = new ContextWithoutYamlDotNet().LoadFromAssemblyPath(typeof(DocumentReader).Assembly.Location);

        Assert.Equal("A", TitleOf(assembly, "a.json", "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"A\", \"version\": \"1\"}, \"paths\": {}}"));
        Assert.Equal("A", TitleOf(assembly, "a.yaml", " {\"openapi\": \"3.0.3\", \"info\": {\"title\": \"A\", \"version\": \"1\"}, \"paths\": {}}"));
        var yaml = Assert.Throws<TargetInvocationException>(() => TitleOf(assembly, "a.yaml", "openapi: 3.0.3"));
        Assert.Contains("YamlDotNet", yaml.InnerException!.Message, StringComparison.Ordinal);
    }

    private static object? TitleOf(Assembly assembly, string path, string text)
    {
        var make = assembly.GetType(typeof(ContractOptions).FullName!, true)!.GetConstructors()[0];
        var options = make.Invoke([.. make.GetParameters().Select(static parameter => parameter.DefaultValue)]);
        var source = Activator.CreateInstance(assembly.GetType(typeof(ContractSource).FullName!, true)!, path, text, options);
        var read = assembly.GetType(typeof(DocumentReader).FullName!, true)!.GetMethods().Single(static method => method.GetParameters().Length == 2);
        var reading = read.Invoke(null, [source, CancellationToken.None])!;
        var document = reading.GetType().GetProperty("Document")!.GetValue(reading)!;
        return document.GetType().GetProperty("Title")!.GetValue(document);
    }

    private static SpecNode? Read(string text, string path, string? name = null)
    {
        var root = NodeReader.Read(path, text, ReadingLimits.Default, new ProblemList(path), CancellationToken.None).Root;
        return name is null ? root : (root as SpecMapping)?[name];
    }

    private static Gen<SpecNode> Trees(int depth)
    {
        var position = new SpecPosition(0, 1, 1, 0);
        var texts = Gen.Elements("", "a", "type", "ü 😀", "a\nb", "\"\\/\b\f\r\t", "true", "12", "null", "~", "x: y", "# no", "- x", "{", "\u2028", "\u0001", new string('k', 60));
        var scalars = Gen.OneOf(
            texts.Select(text => (SpecNode)new SpecScalar(SpecScalarKind.String, text, position)),
            Gen.Elements("0", "-1", "12345678901234567890").Select(text => (SpecNode)new SpecScalar(SpecScalarKind.Integer, text, position)),
            Gen.Elements("0.5", "-1e5", "1.25E-10").Select(text => (SpecNode)new SpecScalar(SpecScalarKind.Number, text, position)),
            Gen.Elements("true", "false").Select(text => (SpecNode)new SpecScalar(SpecScalarKind.Boolean, text, position)),
            Gen.Constant((SpecNode)new SpecScalar(SpecScalarKind.Null, "", position)));
        if (depth == 0)
        {
            return scalars;
        }

        var inner = Trees(depth - 1).ListOf();
        return Gen.OneOf(
            scalars,
            inner.Select(items => (SpecNode)new SpecSequence([.. items], position)),
            inner.SelectMany(_ => texts.ListOf(), (values, names) => (SpecNode)new SpecMapping(
                [.. names.Distinct().Zip(values, (name, value) => new SpecMember(new SpecScalar(SpecScalarKind.String, name, position), value))], position)));
    }

    private sealed class ContextWithoutYamlDotNet() : AssemblyLoadContext("json only", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == "YamlDotNet" ? throw new FileNotFoundException("YamlDotNet was asked for.") : null;
    }
}
