using System.Reflection;
using System.Xml.Linq;
using TiledeskContracts.Contract.Tests.House;
using TiledeskContracts.Sandbox;

namespace TiledeskContracts.Contract.Tests.PublicApi;

/// <summary>
/// The public API of each package, generated members included, is a file that a person has read. A change leaves a received file beside
/// it; if it is meant, rename that to <c>.verified.txt</c>, and say in the change log what callers have to do.
/// </summary>
public sealed class PublicApiTests
{
    private static readonly string[] _packages = ["TiledeskContracts", "TiledeskContracts.Runtime", "TiledeskContracts.Sandbox"];

    /// <summary>The packages with an API; what the generator's package holds is for the compiler alone.</summary>
    public static TheoryData<string> Packages { get; } = [.. _packages];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Api_OfAPackage_IsTheListed(string package)
    {
        var folder = Path.Combine(HouseMap.Root, "tests", "TiledeskContracts.Contract.Tests", "PublicApi");
        var (verified, received) = (Path.Combine(folder, package + ".verified.txt"), Path.Combine(folder, package + ".received.txt"));
        var listed = File.Exists(verified) ? File.ReadAllText(verified) : "";

        var api = ApiListing.Of(AssemblyOf(package));

        if (api == listed)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, api);
        var (before, after) = (Lines(listed), Lines(api));
        Assert.Fail($"The public API of {package} changed; if that is meant: mv {Path.GetRelativePath(HouseMap.Root, received)} {Path.GetRelativePath(HouseMap.Root, verified)}\n"
            + string.Join('\n', before.Except(after, StringComparer.Ordinal).Select(line => "- " + line).Concat(after.Except(before, StringComparer.Ordinal).Select(line => "+ " + line)).Take(60)));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Members_OfAPackage_AreAllDocumented(string package)
    {
        var assembly = AssemblyOf(package);
        var documentation = DocumentationOf(assembly);

        var silent = ApiSurface.TypesOf(assembly)
            .SelectMany(type => ApiSurface.MembersOf(type).Where(member => !IsUnwritten(member)).Prepend(type))
            .Select(DocumentationId.Of)
            .Where(id => !documentation.TryGetValue(id, out var member) || (member.Element("inheritdoc") is null && member.Element("summary") is not { IsEmpty: false }))
            .ToList();

        Assert.True(documentation.Count > 20, "The documentation was not read.");
        Assert.True(silent.Count == 0, string.Join('\n', silent));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Parameters_OfAPackage_AreAllDocumented(string package)
    {
        var assembly = AssemblyOf(package);
        var documentation = DocumentationOf(assembly);

        // Of a conversion the summary says all.
        var methods = ApiSurface.TypesOf(assembly).SelectMany(ApiSurface.MembersOf).OfType<MethodBase>()
            .Where(method => !IsUnwritten(method) && !method.Name.StartsWith("op_", StringComparison.Ordinal) && documentation[DocumentationId.Of(method)].Element("inheritdoc") is null);
        var silent = methods.SelectMany(method => method.GetParameters()
            .Select(parameter => parameter.Name)
            .Except(documentation[DocumentationId.Of(method)].Elements("param").Where(param => !param.IsEmpty).Select(param => (string?)param.Attribute("name")), StringComparer.Ordinal)
            .Select(name => $"{DocumentationId.Of(method)}: {name}"));

        Assert.Empty(silent);
    }

    [Fact]
    public void Projects_ThatAreShipped_LetNoDocumentationBeMissing()
    {
        var silenced = HouseMap.Files("*.csproj")
            .Where(file => _packages.Contains(Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal))
            .Where(file => File.ReadAllText(file).Contains("1591", StringComparison.Ordinal) || File.ReadAllText(file).Contains("GenerateDocumentationFile", StringComparison.Ordinal));

        Assert.Empty(silenced);
    }

    // A constructor that perhaps nobody wrote (the compiler warns of those that somebody did), members of records, and the Invoke of a delegate, which is documented as the type.
    private static bool IsUnwritten(MemberInfo member) =>
        ApiSurface.IsMadeByCompiler(member)
        || member is ConstructorInfo made && made.GetParameters().Length == 0
        || member.DeclaringType!.IsSubclassOf(typeof(Delegate));

    // A member's line says little without its type's.
    private static List<string> Lines(string listing)
    {
        List<string> lines = [];
        var (space, type) = ("", "");
        foreach (var line in listing.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("namespace ", StringComparison.Ordinal))
            {
                space = line["namespace ".Length..];
            }
            else if (line[0] != ' ')
            {
                type = line;
                lines.Add($"{space}: {line}");
            }
            else
            {
                lines.Add($"{space}: {type.Split(" : ")[0]} {{ {line.Trim()} }}");
            }
        }

        return lines;
    }

    private static Dictionary<string, XElement> DocumentationOf(Assembly assembly) =>
        XDocument.Load(Path.ChangeExtension(assembly.Location, "xml")).Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);

    private static Assembly AssemblyOf(string package) => package switch
    {
        "TiledeskContracts" => typeof(TiledeskClientOptions).Assembly,
        "TiledeskContracts.Runtime" => typeof(ApiClientOptions).Assembly,
        _ => typeof(TiledeskSandbox).Assembly,
    };
}
