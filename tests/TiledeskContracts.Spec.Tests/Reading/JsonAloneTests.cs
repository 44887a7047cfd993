using System.Reflection;
using System.Runtime.Loader;

using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Spec.Tests.Reading;

/// <summary>JSON contracts do not pay for the library that reads YAML: it is not even loaded.</summary>
public sealed class JsonAloneTests
{
    [Theory]
    [InlineData("""{ "openapi": "3.0.3", "info": { "title": "Acme", "version": "1" }, "paths": {} }""", false)]
    [InlineData("openapi: 3.0.3\ninfo: { title: Acme, version: '1' }\npaths: {}\n", true)]
    public void Contract_Read_LoadsTheYamlLibraryForYamlAlone(string text, bool loads)
    {
        var place = new Place();
        var spec = place.LoadFromAssemblyPath(typeof(DocumentReader).Assembly.Location);
        var read = spec.GetType(typeof(DocumentReader).FullName!)!.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Single(static method => method.Name == nameof(DocumentReader.Read) && method.GetParameters().Length == 2);
        var source = read.GetParameters()[0].ParameterType;
        var options = source.GetConstructors()[0].GetParameters()[2].ParameterType;
        var make = options.GetConstructors().Single(static constructor => constructor.GetParameters().Any(static parameter => parameter.Name == "Namespace"));
        var none = make.Invoke([.. make.GetParameters().Select(static parameter => parameter.HasDefaultValue ? parameter.DefaultValue : null)]);

        var reading = read.Invoke(null, [Activator.CreateInstance(source, "/acme/contract", text, none), CancellationToken.None])!;

        Assert.NotNull(reading.GetType().GetProperty(nameof(ContractReading.Document))!.GetValue(reading));
        Assert.Equal(loads, place.Asked.Contains("YamlDotNet"));
    }

    // Assemblies of its own: elsewhere in this process YAML has long been read.
    private sealed class Place() : AssemblyLoadContext("json alone")
    {
        public List<string> Asked { get; } = [];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            Asked.Add(assemblyName.Name!);
            return assemblyName.Name == "YamlDotNet" ? LoadFromAssemblyPath(Path.Combine(System.AppContext.BaseDirectory, "YamlDotNet.dll")) : null;
        }
    }
}
