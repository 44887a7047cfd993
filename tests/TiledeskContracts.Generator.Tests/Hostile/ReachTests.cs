using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.CodeAnalysis;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Hostile;

/// <summary>A contract reaches nothing that the project does not name.</summary>
public sealed class ReachTests
{
    [Fact]
    public void Reference_OutOfTheProject_IsToldAndNeverFollowed()
    {
        var folder = Directory.CreateTempSubdirectory("acme-reach-");
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        try
        {
            var secret = Path.Combine(folder.FullName, "secret.yaml");
            File.WriteAllText(secret, "Found: { type: object, properties: { foundOnDisk: { type: string } } }\n");
            var port = ((IPEndPoint)server.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
            string[] references =
            [
                "secret.yaml#/Found", "./secret.yaml#/Found", secret + "#/Found", "file://" + secret + "#/Found",
                $"http://127.0.0.1:{port}/secret.yaml#/Found", $"//127.0.0.1:{port}/secret.yaml#/Found",
            ];
            var contract = $$"""
                openapi: 3.1.0
                info: { title: Acme, version: '1' }
                paths: {}
                components:
                  schemas:
                    Note: { type: object, properties: { {{string.Join(", ", references.Index().Select(static pair => $"p{pair.Index}: {{ $ref: '{pair.Item}' }}"))}} } }

                """;

            var run = GeneratorRun.Once(new ContractFile(Path.Combine(folder.FullName, "notes.yaml"), contract));

            Assert.False(server.Pending());
            Assert.DoesNotContain(run.Sources.Values, static source => source.Contains("foundOnDisk", StringComparison.OrdinalIgnoreCase));
            var errors = run.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            Assert.Equal(
                references.Select(reference => contract.IndexOf($"'{reference}'", StringComparison.Ordinal)),
                errors.Select(static error => error.Location.SourceSpan.Start).Order());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
